package org.virtualschool.post.wording;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Audit;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Wording;
import org.virtualschool.post.WordingRefused;
import org.virtualschool.post.Wordings;

@Service
class CouncilWordings implements Wordings {

    private static final String ACTION = "post.change-wording";

    private final NationalWordings national;
    private final WordingRepository own;
    private final Audit audit;

    CouncilWordings(NationalWordings national, WordingRepository own, Audit audit) {
        this.national = national;
        this.own = own;
        this.audit = audit;
    }

    @Override
    public List<MessageKind> kinds() {
        return national.kinds();
    }

    /** A wording that an update of the platform made unusable gives way to the national one: the message goes out with its link. */
    @Override
    @Transactional(readOnly = true)
    public Wording of(MessageKind kind) {
        var ifNone = national.of(kind);
        return own.find(kind)
                .filter(wording -> wording.obstaclesFor(kind).isEmpty())
                .orElse(ifNone);
    }

    @Override
    @Transactional
    public void change(MessageKind kind, Wording wording) {
        national.of(kind);
        var obstacles = wording.obstaclesFor(kind);
        if (!obstacles.isEmpty()) {
            throw new WordingRefused(obstacles);
        }
        own.save(kind, wording);
        audit.changed(ACTION, List.of(), "own wording for " + kind.key());
    }

    @Override
    @Transactional
    public void backToNational(MessageKind kind) {
        if (own.delete(kind)) {
            audit.changed(ACTION, List.of(), "national wording for " + kind.key());
        }
    }
}
