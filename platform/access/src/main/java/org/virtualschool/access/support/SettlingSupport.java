package org.virtualschool.access.support;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.AccessAction;
import org.virtualschool.access.Me;
import org.virtualschool.access.identity.Operators;
import org.virtualschool.access.support.SupportAccess.Answer;
import org.virtualschool.access.support.SupportAccess.Ended;
import org.virtualschool.access.support.SupportAccess.Granted;
import org.virtualschool.audit.Audit;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

/** The bound council answers who asks for support access, and ends it. */
@Service
class SettlingSupport {

    /** For how many hours it may be granted. */
    static final Set<Integer> HOURS = Set.of(1, 4, 24);

    private final SupportAccessRepository accesses;
    private final Operators operators;
    private final Audit audit;
    private final Clock clock;

    SettlingSupport(SupportAccessRepository accesses, Operators operators, Audit audit, Clock clock) {
        this.accesses = accesses;
        this.operators = operators;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The operator may look from now on, for so many hours.
     *
     * @throws NotFound if nothing like it was asked
     * @throws Conflict if it was answered meanwhile
     * @throws Refused if it would be an operator who answers
     */
    @Transactional
    void grant(Me me, SupportAccessId id, int hours) {
        if (!HOURS.contains(hours)) {
            throw new IllegalArgumentException("Nobody may look for " + hours + " hours");
        }
        var now = clock.instant();
        var until = now.plus(Duration.ofHours(hours));
        answer(id, new Granted(now, me.person(), until, Optional.empty()), "granted for " + hours + " hours");
    }

    /** The council does not want it. @param because for the operator to read @throws RuntimeException as {@link #grant} */
    @Transactional
    void refuse(Me me, SupportAccessId id, String because) {
        answer(id, new SupportAccess.Refused(clock.instant(), me.person(), because), "refused");
    }

    /**
     * The operator's next request finds nothing.
     *
     * @throws NotFound if there is none like it
     * @throws Conflict if it is over, or was never granted
     */
    @Transactional
    void end(Me me, SupportAccessId id) {
        hasBeenAsked(id);
        if (!accesses.end(id, new Ended(clock.instant(), me.person()))) {
            throw new Conflict("support-over", "This support access is over already");
        }
        isWritten(id, "ended");
    }

    private void answer(SupportAccessId id, Answer answer, String words) {
        hasBeenAsked(id);
        if (operators.include(answer.by())) {
            throw new Refused(
                    "operator-answers",
                    "Somebody who operates the platform does not answer for the council. Ask another access administrator");
        }
        if (!accesses.answer(id, answer)) {
            throw new Conflict("support-answered", "Somebody else has answered meanwhile");
        }
        isWritten(id, words);
    }

    private void hasBeenAsked(SupportAccessId id) {
        if (accesses.find(id).isEmpty()) {
            throw new NotFound("support-access-not-found", "There is no such support access here");
        }
    }

    private void isWritten(SupportAccessId id, String words) {
        audit.changed(AccessAction.SETTLE_SUPPORT.key(), List.of(), "Support access " + id + " " + words);
    }
}
