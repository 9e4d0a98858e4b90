package org.virtualschool.placement.merging;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.Children;
import org.virtualschool.cohort.CohortEvent;
import org.virtualschool.placement.PlacementAction;

/**
 * Two records of one child were merged: what was sent and proposed about the record that is given up is about the one that stays. What was
 * sent is not changed. Hears of it at once; the sweep finds what it missed. Doing it twice changes nothing.
 */
@Service
public class MergedRecords {

    private final MergedRecordRepository notices;
    private final Children children;
    private final Audit audit;

    MergedRecords(MergedRecordRepository notices, Children children, Audit audit) {
        this.notices = notices;
        this.children = children;
        this.audit = audit;
    }

    @ApplicationModuleListener
    void on(CohortEvent.ChildrenMerged event) {
        follow(event.child(), event.into());
    }

    /** Follows every record that leads to another. */
    @Transactional
    public void catchUp() {
        notices.children()
                .forEach(child -> children.find(child)
                        .filter(stays -> !stays.id().equals(child))
                        .ifPresent(stays -> follow(child, stays.id())));
    }

    private void follow(ChildId givenUp, ChildId stays) {
        Actor.as(Actor.platform("placement.merging"), () -> {
            var moves = notices.followMoves(givenUp, stays, Actor.current().person());
            if (moves > 0) {
                audit.changed(
                        PlacementAction.PROPOSE_MOVE.key(),
                        List.of(stays),
                        "proposed placements of a merged record are about this child: " + moves);
            }
            var moved = notices.follow(givenUp, stays);
            if (moved > 0) {
                audit.changed(
                        PlacementAction.SEND_NOTICE.key(),
                        List.of(stays),
                        "notices of a merged record are about this one: " + moved);
            }
            return true;
        });
    }
}
