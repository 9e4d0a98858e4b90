package org.virtualschool.placement.notice;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Urls;

/** Notices for machines: send one, and see what became of it. */
@RestController
class NoticeApi {

    private final Access access;
    private final MachineSending sending;
    private final NoticeQueries notices;
    private final Audit audit;

    NoticeApi(Access access, MachineSending sending, NoticeQueries notices, Audit audit) {
        this.access = access;
        this.sending = sending;
        this.notices = notices;
        this.audit = audit;
    }

    /** The same request under the same key is answered again and sends nothing. */
    @PostMapping("/api/v1/{authority}/notices")
    ResponseEntity<NoticeAnswer> send(
            @PathVariable String authority,
            @RequestHeader("Idempotency-Key") String key,
            @Valid @RequestBody NoticeRequest request) {
        var child = child(request.child());
        access.require(PlacementAction.SEND_NOTICE, child);
        var sent = sending.send(key, child, request, By.asking(access));
        audit.viewed(PlacementAction.SEND_NOTICE.key(), List.of(child));
        var address = URI.create(Urls.path("api", "v1", authority, "notices", sent));
        return ResponseEntity.created(address).body(NoticeAnswer.of(find(sent)));
    }

    @GetMapping("/api/v1/{authority}/notices/{id}")
    NoticeAnswer show(@PathVariable NoticeId id) {
        var sent = find(id);
        access.require(PlacementAction.VIEW_NOTICE, sent.child());
        audit.viewed(PlacementAction.VIEW_NOTICE.key(), List.of(sent.child()));
        return NoticeAnswer.of(sent);
    }

    private NoticeQueries.Sent find(NoticeId id) {
        return notices.find(id).orElseThrow(() -> new NoticeNotFound(id));
    }

    /** What is no identifier is no child. */
    private static ChildId child(String text) {
        try {
            return ChildId.of(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("child-not-found", "There is no such child");
        }
    }
}
