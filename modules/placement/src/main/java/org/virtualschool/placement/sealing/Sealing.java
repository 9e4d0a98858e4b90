package org.virtualschool.placement.sealing;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.Children;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.news.Telling;
import org.virtualschool.placement.post.Post;

/**
 * Seals what this module holds about a child who was adopted (reasons ceased E11 and E12 of the looked-after return): the draft goes, the
 * sender's copies and what was decided about placements move behind the seal, the work about them ends, and the other side's copies are
 * recalled. Doing it twice changes nothing.
 */
@Service
public class Sealing {

    private final SealingRepository notices;
    private final Children children;
    private final Telling telling;
    private final Post post;
    private final Audit audit;

    Sealing(SealingRepository notices, Children children, Telling telling, Post post, Audit audit) {
        this.notices = notices;
        this.children = children;
        this.telling = telling;
        this.post = post;
        this.audit = audit;
    }

    /** Seals everything about the child. */
    @Transactional
    public void seal(ChildId child) {
        Actor.as(Actor.platform("placement.sealing"), () -> {
            notices.discardDraft(child);
            var moves = notices.sealMoves(child);
            if (moves > 0) {
                audit.changed(
                        PlacementAction.PROPOSE_MOVE.key(), List.of(child), "proposed placements sealed: " + moves);
            }
            var sealed = notices.seal(child);
            if (!sealed.isEmpty()) {
                sealed.forEach(post::recall);
                telling.over(sealed);
                audit.changed(
                        PlacementAction.SEND_NOTICE.key(),
                        List.of(child),
                        "notices sealed and recalled: " + sealed.size());
            }
            return true;
        });
    }

    /** Seals what nobody can find any more, because the roll has no such child, and recalls what is not recalled yet. */
    @Transactional
    public void catchUp() {
        notices.children().stream()
                .filter(child -> children.find(child).isEmpty())
                .forEach(this::seal);
        notices.unrecalled().forEach(post::recall);
    }
}
