package org.virtualschool.placement.notice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.placement.asking.Asking;
import org.virtualschool.placement.asking.Conversation;
import org.virtualschool.placement.chasing.AnswerClock;
import org.virtualschool.placement.news.NoticeWork;
import org.virtualschool.placement.news.ReturnWork;

/** What the sender does after sending: reads what became of the notice, or tries again. */
@Service
class FollowingUp {

    private static final Set<NoticeState> WAITED_FOR =
            Set.of(NoticeState.SENT, NoticeState.DELIVERED, NoticeState.OPENED);

    private final Desk desk;
    private final WorkList list;
    private final Audit audit;

    private final AnswerClock clock;
    private final Asking asking;

    FollowingUp(Desk desk, WorkList list, Audit audit, AnswerClock clock, Asking asking) {
        this.desk = desk;
        this.list = list;
        this.audit = audit;
        this.clock = clock;
        this.asking = asking;
    }

    /** By when the notice is to be acknowledged, and who hears if it is not; null where nothing is waited for, or it is for us to answer first. */
    @Nullable
    String waitsUntil(NoticeQueries.Sent notice, Conversation conversation) {
        if (!WAITED_FOR.contains(notice.state()) || conversation.awaitsAnswer()) {
            return null;
        }
        return clock.at(
                        new AuthorityCode(notice.recipientCode()),
                        conversation.answeredAt().orElseGet(() -> deliveredOrSent(notice)))
                .map(clock::says)
                .orElse(null);
    }

    private static Instant deliveredOrSent(NoticeQueries.Sent notice) {
        return notice.receipts().stream()
                .filter(receipt -> receipt.kind() == ReceiptKind.DELIVERED)
                .map(NoticeQueries.Receipt::at)
                .findFirst()
                .orElse(notice.sentAt());
    }

    /** What the other side asked about it, and what was answered. */
    Conversation conversation(NoticeQueries.Sent notice) {
        return asking.about(notice.firstId());
    }

    /** The reader sees what became of the notice: no work is left for whoever sent it, but to act. */
    @Transactional
    void read(NoticeQueries.Sent notice, PersonId reader) {
        var forReader = notice.sentBy().equals(reader) || notice.sentAs().equals(Roles.MACHINE_CLIENT);
        if (forReader) {
            var read = switch (notice.state()) {
                case ACKNOWLEDGED -> NoticeWork.READ_ACKNOWLEDGEMENT;
                case WITHHELD -> NoticeWork.WITHHELD;
                case NOT_OURS -> ReturnWork.SENT_BACK;
                case EXPIRED -> ReturnWork.LEFT_UNREAD;
                case WAITING_FOR_PLATFORM, SENT, UNDELIVERED, DELIVERED, OPENED, RECALLED -> null;
            };
            if (read != null) {
                list.done(read, notice.id().value());
            }
        }
    }

    /** Puts an undelivered notice on its way again; once, however often it is asked. */
    @Transactional
    void tryAgain(NoticeQueries.Sent notice) {
        desk.postAgain(notice.id(), notice.child());
        list.done(NoticeWork.UNDELIVERED, notice.id().value());
        audit.changed(PlacementAction.SEND_NOTICE.key(), List.of(notice.child()), "tried again");
    }
}
