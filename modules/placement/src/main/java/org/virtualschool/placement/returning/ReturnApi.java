package org.virtualschool.placement.returning;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.ReturnReason;

/** Sends a notice back for a machine. The same request under the same key is answered again and does nothing. */
@RestController
class ReturnApi {

    private final Access access;
    private final MachineReturning machines;
    private final Audit audit;

    ReturnApi(Access access, MachineReturning machines, Audit audit) {
        this.access = access;
        this.machines = machines;
        this.audit = audit;
    }

    /** A notice that lies here no more. */
    record SentBack(String id, ReturnReason why) {}

    @PostMapping("/api/v1/{authority}/inbox/notices/{id}/return")
    SentBack giveBack(
            @PathVariable InboxNoticeId id,
            @RequestHeader("Idempotency-Key") String key,
            @Valid @RequestBody NotOursForm request) {
        access.require(PlacementAction.ACKNOWLEDGE);
        machines.giveBack(key, id, request);
        audit.viewed(PlacementAction.ACKNOWLEDGE.key(), List.of());
        return new SentBack(id.toString(), ReturnReason.NOT_OURS);
    }
}
