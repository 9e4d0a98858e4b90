package org.virtualschool.cohort.telling;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Me;
import org.virtualschool.access.Scope;
import org.virtualschool.casework.WorkList;
import org.virtualschool.casework.spi.ChildrenInReach;
import org.virtualschool.directory.Urn;
import org.virtualschool.web.NotFound;

/** Somebody of a school opens, after signing in, what the school is told; that is the receipt. */
@Service
class OpeningNotices {

    private final NoticeRepository notices;
    private final LetterRepository letters;
    private final ChildrenInReach children;
    private final WorkList work;
    private final Clock clock;

    OpeningNotices(
            NoticeRepository notices, LetterRepository letters, ChildrenInReach children, WorkList work, Clock clock) {
        this.notices = notices;
        this.letters = letters;
        this.children = children;
        this.work = work;
        this.clock = clock;
    }

    /** What a school reads. @param name of the child, which the school knows */
    record Opened(Notice notice, String name) {

        @Override
        public String toString() {
            return "Opened[" + notice.id() + "]";
        }
    }

    /**
     * The notice, if it is to one of the schools of these memberships.
     *
     * @param reach the memberships in which the person may read what schools are told
     * @throws NotFound for every other notice, and for one that holds no longer
     */
    @Transactional(readOnly = true)
    Notice find(NoticeId id, List<Me.Membership> reach) {
        return notices.find(id)
                .filter(notice ->
                        !notice.knownBefore() && reach.stream().anyMatch(membership -> isAt(membership, notice)))
                .orElseThrow(() -> new NotFound("school-notice-not-found", "There is no such message here now"));
    }

    private static boolean isAt(Me.Membership membership, Notice notice) {
        return membership.scope() instanceof Scope.SchoolRoll roll
                && notice.urn().map(Urn::number).filter(roll.urns()::contains).isPresent();
    }

    /** Keeps that it was opened, once for each role in which the person reads it. */
    @Transactional
    Opened open(Notice notice, Me me, List<Me.Membership> reach) {
        reach.stream()
                .filter(membership -> isAt(membership, notice))
                .map(Me.Membership::role)
                .distinct()
                .forEach(role -> letters.opened(notice, me.person(), role, clock.instant()));
        work.lookAgain();
        return new Opened(notice, children.namesOf(List.of(notice.child())).getOrDefault(notice.child(), ""));
    }
}
