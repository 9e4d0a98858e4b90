package org.virtualschool.placement.returning;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.virtualschool.access.Access;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.PlacementAction;

/** Sends a notice back for a machine. The same request under the same key is answered again and does nothing. */
@RestController
class ReturnApi {

    private final Access access;
    private final MachineReturning machines;

    ReturnApi(Access access, MachineReturning machines) {
        this.access = access;
        this.machines = machines;
    }

    @PostMapping("/api/v1/{authority}/inbox/notices/{id}/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveBack(
            @PathVariable InboxNoticeId id,
            @RequestHeader("Idempotency-Key") String key,
            @Valid @RequestBody NotOursForm request) {
        access.require(PlacementAction.ACKNOWLEDGE);
        machines.giveBack(key, id, request);
    }
}
