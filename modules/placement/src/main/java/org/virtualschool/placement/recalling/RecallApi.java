package org.virtualschool.placement.recalling;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Refused;

/** Takes a notice back for a machine. The same request under the same key is answered again and does nothing. */
@RestController
class RecallApi {

    private final Access access;
    private final Recalling recalling;
    private final MachineRecalling machines;
    private final Audit audit;

    RecallApi(Access access, Recalling recalling, MachineRecalling machines, Audit audit) {
        this.access = access;
        this.recalling = recalling;
        this.machines = machines;
        this.audit = audit;
    }

    /** A notice that is on its way back. */
    record TakenBack(String id, NoticeState state) {}

    @PostMapping("/api/v1/{authority}/notices/{id}/recall")
    TakenBack recall(
            @PathVariable NoticeId id,
            @RequestHeader("Idempotency-Key") String key,
            @Valid @RequestBody RecallForm request) {
        var child = recalling.sent(id).child();
        access.require(PlacementAction.SEND_NOTICE, child);
        if (request.lacksReason()) {
            throw new Refused("reason-missing", "Say in \"because\" why you take the notice back.");
        }
        var me = access.me();
        machines.recall(key, id, request.because(me.person(), me.name()));
        audit.viewed(PlacementAction.SEND_NOTICE.key(), List.of(child));
        return new TakenBack(id.toString(), recalling.sent(id).state());
    }
}
