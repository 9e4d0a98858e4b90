package org.virtualschool.placement.inbox;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Paging;

/** The inbox for machines. Reading a notice does not open it, because nobody has seen it yet; acknowledging it does. */
@RestController
class InboxApi {

    private final Access access;
    private final InboxQueries inbox;
    private final MachineAnswering answering;
    private final Audit audit;

    InboxApi(Access access, InboxQueries inbox, MachineAnswering answering, Audit audit) {
        this.access = access;
        this.inbox = inbox;
        this.answering = answering;
        this.audit = audit;
    }

    /** @param notices of this page @param count of all that were asked for */
    record NoticesAnswer(List<InboxAnswer> notices, int page, int size, int count) {}

    @GetMapping("/api/v1/{authority}/inbox/notices")
    NoticesAnswer list(
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "25") int size) {
        access.require(PlacementAction.VIEW_INBOX);
        var paging = new Paging(page, size);
        var notices = inbox.page(waiting, paging.offset(), paging.size());
        var answer = new NoticesAnswer(
                notices.stream().map(InboxAnswer::of).toList(), paging.number(), paging.size(), inbox.count(waiting));
        audit.viewed(
                PlacementAction.VIEW_INBOX.key(),
                notices.stream().map(InboxQueries.Arrived::subject).distinct().toList());
        return answer;
    }

    @GetMapping("/api/v1/{authority}/inbox/notices/{id}")
    InboxAnswer show(@PathVariable InboxNoticeId id) {
        access.require(PlacementAction.VIEW_INBOX);
        var notice = find(id);
        audit.viewed(PlacementAction.VIEW_INBOX.key(), List.of(notice.subject()));
        return InboxAnswer.of(notice);
    }

    /** The same request under the same key is answered again and does nothing. */
    @PostMapping("/api/v1/{authority}/inbox/notices/{id}/acknowledgement")
    InboxAnswer acknowledge(
            @PathVariable InboxNoticeId id,
            @RequestHeader("Idempotency-Key") String key,
            @Valid @RequestBody AcknowledgementForm request) {
        access.require(PlacementAction.ACKNOWLEDGE);
        var notice = find(id);
        answering.acknowledge(key, id, notice.subject(), request);
        audit.viewed(PlacementAction.ACKNOWLEDGE.key(), List.of(notice.subject()));
        return InboxAnswer.of(find(id));
    }

    private InboxQueries.Arrived find(InboxNoticeId id) {
        return inbox.find(id).orElseThrow(() -> new InboxNoticeNotFound(id));
    }
}
