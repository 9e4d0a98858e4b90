package org.virtualschool.cohort.importing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;

/** Taking back what a list changed: what that means is shown before it is done. */
@Controller
class UndoController {

    private final Access access;
    private final Audit audit;
    private final ImportReading reading;
    private final Undoing undoing;

    UndoController(Access access, Audit audit, ImportReading reading, Undoing undoing) {
        this.access = access;
        this.audit = audit;
        this.reading = reading;
        this.undoing = undoing;
    }

    @GetMapping("/{authority}/imports/{id}/undoing")
    ModelAndView ask(@PathVariable String authority, @PathVariable ImportId id) {
        access.require(CohortAction.UNDO_IMPORT);
        var list = reading.find(id, Viewer.undoing(access));
        var addresses = new Addresses(authority);
        audit.viewed(CohortAction.UNDO_IMPORT.key(), java.util.List.of());
        return undoing.foresee(list)
                .<ModelAndView>map(undone -> Page.of("cohort/importing/undo", new UndoPage(addresses, list, undone)))
                .orElseGet(() -> Redirect.to(addresses.of(id))
                        .saying(
                                "This list cannot be undone",
                                "A list can be undone for 30 days after it was confirmed."));
    }

    @PostMapping("/{authority}/imports/{id}/undoing")
    Redirect undo(@PathVariable String authority, @PathVariable ImportId id) {
        access.require(CohortAction.UNDO_IMPORT);
        reading.find(id, Viewer.undoing(access));
        var undone = undoing.undo(id);
        return Redirect.to(new Addresses(authority).of(id))
                .saying(
                        "The list was undone",
                        UndoPage.says(undone.children(), undone.left().size()));
    }
}
