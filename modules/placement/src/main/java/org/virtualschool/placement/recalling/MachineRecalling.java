package org.virtualschool.placement.recalling;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.RequestKeys;
import org.virtualschool.placement.NoticeId;

/** Takes notices back for a machine, with the key in the same transaction. */
@Service
class MachineRecalling {

    private final Recalling recalling;
    private final RequestKeys keys;

    MachineRecalling(Recalling recalling, RequestKeys keys) {
        this.recalling = recalling;
        this.keys = keys;
    }

    @Transactional
    void recall(String key, NoticeId id, Recalling.Because because) {
        var content = id + "\u001f" + because.why() + "\u001f" + because.words();
        keys.once(key, "recalls", content.getBytes(StandardCharsets.UTF_8), () -> {
            recalling.recall(id, because);
            return id.value();
        });
    }
}
