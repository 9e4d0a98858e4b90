package org.virtualschool.placement.decision;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Page;

/** Every open placement that is proposed of a child whom the reader reaches. */
@Controller
class OpenMovesController {

    private final Access access;
    private final MovesInReach moves;
    private final MoveWords words;
    private final Audit audit;

    OpenMovesController(Access access, MovesInReach moves, MoveWords words, Audit audit) {
        this.access = access;
        this.moves = moves;
        this.words = words;
        this.audit = audit;
    }

    @GetMapping("/{authority}/moves")
    Page list(@PathVariable String authority) {
        access.require(PlacementAction.VIEW_MOVE);
        var entries = moves.open();
        audit.viewed(
                PlacementAction.VIEW_MOVE.key(),
                entries.stream().map(entry -> entry.decision().move().child()).toList());
        return Page.of("placement/decision/open", new OpenMovesPage(authority, entries, words));
    }
}
