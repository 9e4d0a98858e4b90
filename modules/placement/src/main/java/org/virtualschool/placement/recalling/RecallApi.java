package org.virtualschool.placement.recalling;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.virtualschool.access.Access;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Refused;

/** Takes a notice back for a machine. The same request under the same key is answered again and does nothing. */
@RestController
class RecallApi {

    private final Access access;
    private final Recalling recalling;
    private final MachineRecalling machines;

    RecallApi(Access access, Recalling recalling, MachineRecalling machines) {
        this.access = access;
        this.recalling = recalling;
        this.machines = machines;
    }

    @PostMapping("/api/v1/{authority}/notices/{id}/recall")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recall(
            @PathVariable NoticeId id,
            @RequestHeader("Idempotency-Key") String key,
            @Valid @RequestBody RecallForm request) {
        access.require(PlacementAction.SEND_NOTICE, recalling.sent(id).child());
        if (request.lacksReason()) {
            throw new Refused("reason-missing", "Say in \"because\" why you take the notice back.");
        }
        var me = access.me();
        machines.recall(key, id, request.because(me.person(), me.name()));
    }
}
