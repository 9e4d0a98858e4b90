package org.virtualschool.placement.asking;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.RequestKeys;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeId;

/** Asks and answers for a machine, with the key in the same transaction. */
@Service
class MachineAsking {

    private final Asking asking;
    private final RequestKeys keys;

    MachineAsking(Asking asking, RequestKeys keys) {
        this.asking = asking;
        this.keys = keys;
    }

    @Transactional
    void ask(String key, InboxNoticeId id, MessageForm request) {
        keys.once(key, "questions", content(id, request), () -> {
            asking.ask(id, request.as(), request.words());
            return id.value();
        });
    }

    @Transactional
    void answer(String key, NoticeId id, MessageForm request) {
        keys.once(key, "answers", content(id, request), () -> {
            asking.answer(id, request.as(), request.words());
            return id.value();
        });
    }

    private static byte[] content(Object id, MessageForm request) {
        return (id + "\u001f" + request.as() + "\u001f" + request.words()).getBytes(StandardCharsets.UTF_8);
    }
}
