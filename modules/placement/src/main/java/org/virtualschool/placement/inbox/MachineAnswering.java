package org.virtualschool.placement.inbox;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.RequestKeys;
import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.InboxNoticeId;

/** Acknowledges for a machine, with the key in the same transaction. */
@Service
class MachineAnswering {

    private final Answering answering;
    private final RequestKeys keys;

    MachineAnswering(Answering answering, RequestKeys keys) {
        this.answering = answering;
        this.keys = keys;
    }

    @Transactional
    void acknowledge(String key, InboxNoticeId id, ChildId subject, AcknowledgementForm request) {
        var content = id + "\u001f" + request.as() + "\u001f" + request.messageOrNone();
        keys.once(key, "acknowledgement", content.getBytes(StandardCharsets.UTF_8), () -> {
            answering.acknowledge(id, subject, request.as(), request.messageOrNone());
            return id.value();
        });
    }
}
