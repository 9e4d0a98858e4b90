package org.virtualschool.placement.returning;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.RequestKeys;
import org.virtualschool.placement.InboxNoticeId;

/** Sends notices back for a machine, with the key in the same transaction; the exchange deletes them a moment later. */
@Service
class MachineReturning {

    private final GivingBack givingBack;
    private final RequestKeys keys;

    MachineReturning(GivingBack givingBack, RequestKeys keys) {
        this.givingBack = givingBack;
        this.keys = keys;
    }

    @Transactional
    void giveBack(String key, InboxNoticeId id, NotOursForm request) {
        var content = id + "\u001f" + request.as() + "\u001f" + request.because();
        keys.once(key, "returns", content.getBytes(StandardCharsets.UTF_8), () -> {
            givingBack.notOurs(id, request.as(), request.because());
            return id.value();
        });
    }
}
