package org.virtualschool.post.wording;

import java.util.List;
import java.util.Optional;
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
    private final MadeUp madeUp;
    private final Audit audit;

    CouncilWordings(NationalWordings national, WordingRepository own, MadeUp madeUp, Audit audit) {
        this.national = national;
        this.own = own;
        this.madeUp = madeUp;
        this.audit = audit;
    }

    @Override
    public List<MessageKind> kinds() {
        return national.kinds();
    }

    @Override
    public Optional<MessageKind> byKey(String key) {
        return kinds().stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    @Override
    public Wording nationalOf(MessageKind kind) {
        return national.of(kind);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> ownTextOf(MessageKind kind) {
        return own.find(kind);
    }

    @Override
    public String preview(MessageKind kind, String text) {
        return new Wording(national.of(kind).subject(), text).filledWith(madeUp.of(kind));
    }

    /** A wording that an update of the platform made unusable gives way to the national one: the message goes out with its link. */
    @Override
    @Transactional(readOnly = true)
    public Wording of(MessageKind kind) {
        var ifNone = national.of(kind);
        return own.find(kind)
                .map(text -> new Wording(ifNone.subject(), text))
                .filter(wording -> wording.obstaclesFor(kind).isEmpty())
                .orElse(ifNone);
    }

    @Override
    @Transactional
    public void change(MessageKind kind, String text) {
        var obstacles = new Wording(national.of(kind).subject(), text).obstaclesFor(kind);
        if (!obstacles.isEmpty()) {
            throw new WordingRefused(obstacles);
        }
        own.save(kind, text);
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
