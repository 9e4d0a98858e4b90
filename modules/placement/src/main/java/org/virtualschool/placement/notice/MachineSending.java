package org.virtualschool.placement.notice;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.request.RequestKeys;

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
        var id = NoticeId.next();
        var answer = new NoticeId(keys.claim(key, "notices " + request.asText(), id.value()));
        if (answer.equals(id)) {
            var proposed = drafting.begin(child).proposedCode().orElse(null);
            sending.sendAtOnce(id, child, request.asked(proposed), by);
        }
        return answer;
    }
}
