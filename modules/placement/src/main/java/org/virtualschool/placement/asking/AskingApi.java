package org.virtualschool.placement.asking;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.MessageKind;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.PlacementAction;

/** Questions about notices and their answers for machines. The same request under the same key is answered again and does nothing. */
@RestController
class AskingApi {

    private final Access access;
    private final Asking asking;
    private final MachineAsking machines;
    private final Audit audit;

    AskingApi(Access access, Asking asking, MachineAsking machines, Audit audit) {
        this.access = access;
        this.asking = asking;
        this.machines = machines;
        this.audit = audit;
    }

    /** What was said about a notice, the oldest first. @param awaitsAnswer whether the sender of the notice is to say something next */
    record MessagesAnswer(boolean awaitsAnswer, List<MessageAnswer> messages) {

        static MessagesAnswer of(Conversation conversation) {
            return new MessagesAnswer(
                    conversation.awaitsAnswer(),
                    conversation.messages().stream().map(MessageAnswer::of).toList());
        }
    }

    /** @param ours whether this authority wrote it @param arrivedAt when it was at the other side; null while it is on its way */
    record MessageAnswer(
            MessageKind kind,
            String words,
            String byWhom,
            Instant writtenAt,
            boolean ours,
            @Nullable Instant arrivedAt) {

        static MessageAnswer of(Conversation.Message message) {
            return new MessageAnswer(
                    message.kind(),
                    message.words(),
                    message.byWhom(),
                    message.writtenAt(),
                    message.ours(),
                    message.arrivedAt());
        }

        @Override
        public String toString() {
            return "MessageAnswer[" + kind + "]";
        }
    }

    @GetMapping("/api/v1/{authority}/inbox/notices/{id}/messages")
    MessagesAnswer received(@PathVariable InboxNoticeId id) {
        access.require(PlacementAction.VIEW_INBOX);
        return aboutArrived(PlacementAction.VIEW_INBOX, id);
    }

    @GetMapping("/api/v1/{authority}/notices/{id}/messages")
    MessagesAnswer sent(@PathVariable NoticeId id) {
        access.require(PlacementAction.VIEW_NOTICE, asking.sent(id).child());
        return aboutSent(PlacementAction.VIEW_NOTICE, id);
    }

    @PostMapping("/api/v1/{authority}/inbox/notices/{id}/messages")
    MessagesAnswer ask(
            @PathVariable InboxNoticeId id,
            @RequestHeader("Idempotency-Key") String key,
            @Valid @RequestBody MessageForm request) {
        access.require(PlacementAction.ACKNOWLEDGE);
        asking.arrived(id);
        machines.ask(key, id, request);
        return aboutArrived(PlacementAction.ACKNOWLEDGE, id);
    }

    @PostMapping("/api/v1/{authority}/notices/{id}/messages")
    MessagesAnswer answer(
            @PathVariable NoticeId id,
            @RequestHeader("Idempotency-Key") String key,
            @Valid @RequestBody MessageForm request) {
        access.require(PlacementAction.SEND_NOTICE, asking.sent(id).child());
        machines.answer(key, id, request);
        return aboutSent(PlacementAction.SEND_NOTICE, id);
    }

    private MessagesAnswer aboutArrived(PlacementAction action, InboxNoticeId id) {
        var notice = asking.arrived(id);
        var answer = MessagesAnswer.of(asking.about(notice.sender(), notice.firstId()));
        audit.viewed(action.key(), List.of(notice.subject()));
        return answer;
    }

    private MessagesAnswer aboutSent(PlacementAction action, NoticeId id) {
        var notice = asking.sent(id);
        var answer = MessagesAnswer.of(asking.about(notice.firstId()));
        audit.viewed(action.key(), List.of(notice.child()));
        return answer;
    }
}
