package org.virtualschool.placement.inbox;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.placement.news.NoticeWork;
import org.virtualschool.placement.post.Replies;

/** Opens and acknowledges a notice, each once; the sender is told in the same transaction. */
@Service
class Answering {

    private final InboxRepository inbox;
    private final Replies replies;
    private final WorkList list;
    private final Audit audit;
    private final Clock clock;

    Answering(InboxRepository inbox, Replies replies, WorkList list, Audit audit, Clock clock) {
        this.inbox = inbox;
        this.replies = replies;
        this.list = list;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody has read that these notices were withdrawn. */
    @Transactional
    void readWithdrawals(List<WithdrawnQueries.Withdrawn> withdrawn) {
        withdrawn.forEach(each -> list.done(NoticeWork.WITHDRAWN, each.id().value()));
    }

    /** The first person to see the notice opens it. */
    @Transactional
    void open(InboxNoticeId id) {
        if (inbox.open(id, Actor.current().person(), clock.instant())) {
            replies.answer(id, ReceiptKind.OPENED);
        }
    }

    /**
     * Acknowledges the notice; one that was acknowledged stays as it is, whoever asks again.
     *
     * @param as name and role, in the words that the sender is told
     */
    @Transactional
    void acknowledge(InboxNoticeId id, ChildId subject, String as, @Nullable String message) {
        var by = Actor.current().person();
        inbox.open(id, by, clock.instant());
        if (inbox.acknowledge(id, by, as, message, clock.instant())) {
            replies.answer(id, ReceiptKind.ACKNOWLEDGED);
            list.done(NoticeWork.ACKNOWLEDGE, id.value());
            list.done(NoticeWork.UNACKNOWLEDGED, id.value());
            audit.changed(PlacementAction.ACKNOWLEDGE.key(), List.of(subject), "acknowledged");
        }
    }
}
