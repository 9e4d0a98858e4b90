package org.virtualschool.placement.notice;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.RequestKeys;
import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.NoticeId;

/** Sends for a machine: the key and the notice are one transaction, so a repeated request finds either both or neither. */
@Service
class MachineSending {

    private final Drafting drafting;
    private final Sending sending;
    private final RequestKeys keys;

    MachineSending(Drafting drafting, Sending sending, RequestKeys keys) {
        this.drafting = drafting;
        this.sending = sending;
        this.keys = keys;
    }

    @Transactional
    NoticeId send(String key, ChildId child, NoticeRequest request, By by) {
        var content = request.asText().getBytes(StandardCharsets.UTF_8);
        return new NoticeId(keys.once(key, "notices", content, () -> {
            var proposed = drafting.begin(child).proposedCode().orElse(null);
            return sending.sendAtOnce(NoticeId.next(), child, request.asked(proposed), by)
                    .value();
        }));
    }
}
