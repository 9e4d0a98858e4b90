package org.virtualschool.placement.returning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.ReturnReason;
import org.virtualschool.placement.news.Telling;
import org.virtualschool.placement.post.Replies;
import org.virtualschool.web.Dates;

/**
 * A notice that is somebody else's goes back: nobody here sees it any more, the exchange deletes every version of it with what was said about
 * it, and its sender is told by whom and why. Nothing is kept but a line that there was one.
 */
@Service
public class GivingBack {

    private final ReturnRepository notices;
    private final Replies replies;
    private final Telling telling;
    private final Audit audit;
    private final Clock clock;

    GivingBack(ReturnRepository notices, Replies replies, Telling telling, Audit audit, Clock clock) {
        this.notices = notices;
        this.replies = replies;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ReturnRepository.Arrived arrived(InboxNoticeId id) {
        return notices.arrived(id).orElseThrow(() -> new NothingToGiveBack(id));
    }

    /**
     * Sends it back.
     *
     * @param as name and role, in the words that the sender is told
     * @param because why it does not concern this authority
     * @return what is to be deleted
     */
    @Transactional
    List<InboxNoticeId> notOurs(InboxNoticeId id, String as, String because) {
        var notice = arrived(id);
        var versions = notices.versionsOf(id);
        remove(
                versions,
                new ReturnRepository.Why(ReturnReason.NOT_OURS, Actor.current().person(), as, because));
        audit.changed(PlacementAction.ACKNOWLEDGE.key(), List.of(notice.subject()), "sent back and deleted: not ours");
        return versions;
    }

    /** Takes out of the inbox what nobody has opened, and tells whoever sent it. @param tooLong whether it has lain there too long since this day @return how many */
    @Transactional
    int unread(Predicate<LocalDate> tooLong) {
        var left = notices.unread().stream()
                .filter(notice -> tooLong.test(LocalDate.ofInstant(notice.deliveredAt(), Dates.LONDON)))
                .toList();
        left.forEach(notice -> {
            remove(List.of(notice.id()), new ReturnRepository.Why(ReturnReason.UNREAD, null, null, null));
            audit.changed(PlacementAction.VIEW_INBOX.key(), List.of(notice.subject()), "deleted: nobody opened it");
        });
        return left.size();
    }

    /** Deletes at once what was given back, rather than when its job runs. Outside a transaction. */
    void clear(List<InboxNoticeId> versions) {
        versions.forEach(replies::clear);
    }

    private void remove(List<InboxNoticeId> versions, ReturnRepository.Why why) {
        for (var version : versions) {
            if (notices.leaveALine(version, why, clock.instant())) {
                replies.giveBack(version);
                telling.givenBack(version);
            }
        }
    }
}
