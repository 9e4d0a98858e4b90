package org.virtualschool.access.stafflist;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Me;
import org.virtualschool.access.invitation.Inviting;
import org.virtualschool.access.people.GivingAccess;
import org.virtualschool.audit.Audit;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

/** Keeps a file with staff between its preview and its confirmation, for the person who uploaded it, and then asks everybody in it. */
@Service
class StaffLists {

    private static final Duration KEPT = Duration.ofDays(1);

    private final StaffListRepository lists;
    private final GivingAccess giving;
    private final Inviting inviting;
    private final Audit audit;
    private final Clock clock;

    StaffLists(StaffListRepository lists, GivingAccess giving, Inviting inviting, Audit audit, Clock clock) {
        this.lists = lists;
        this.giving = giving;
        this.inviting = inviting;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps what stands in the file; nobody is asked yet. @throws UnreadableStaffList with what to do about the file */
    @Transactional
    StaffListId upload(Me me, byte[] content) {
        var lines = StaffFile.read(content);
        var id = StaffListId.next();
        lists.add(id, lines, me.person(), clock.instant());
        audit.changed("access.upload-staff-list", List.of(), "Staff list " + id + " with " + lines.size() + " lines");
        return id;
    }

    /** What would be done, line by line. @throws NotFound if this person has uploaded no such list, or it is confirmed or a day old */
    @Transactional(readOnly = true)
    StaffListJudgement preview(Me me, StaffListId id) {
        var lines = lists.lines(id, me.person(), clock.instant().minus(KEPT));
        if (lines.isEmpty()) {
            throw notFound();
        }
        return StaffListJudgement.of(lines, giving.offerBy(me), inviting.askedAlready(), LocalDate.now(clock));
    }

    /**
     * Invites everybody whose line has no problem, and deletes the list. A second time there is nothing to confirm.
     *
     * @param expected how many the person was shown
     * @throws NotFound as {@link #preview}
     * @throws Refused if it would be another number by now
     */
    @Transactional
    void confirm(Me me, StaffListId id, int expected) {
        var ready = preview(me, id).withoutProblems();
        if (ready.isEmpty() || ready.size() != expected) {
            throw new Refused(
                    "staff-list-changed",
                    "Something has changed since you looked. Check the lines below and confirm again");
        }
        if (!lists.delete(id)) {
            throw notFound();
        }
        ready.forEach(line ->
                inviting.invite(me, line.to().orElseThrow(), line.wanted().orElseThrow()));
        audit.changed("access.confirm-staff-list", List.of(), "Staff list " + id + ": " + ready.size() + " invited");
    }

    /** Deletes the lists of the bound authority that nobody confirmed for a day. */
    @Transactional
    void forgetOld() {
        lists.deleteUntil(clock.instant().minus(KEPT));
    }

    private static NotFound notFound() {
        return new NotFound("staff-list-not-found", "There is no such list here");
    }
}
