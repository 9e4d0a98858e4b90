package org.virtualschool.placement.register;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.RegisterEntryId;
import org.virtualschool.web.Page;

/** One child whom another authority has placed here. It is on that authority's roll, so no scope of ours reaches or narrows it. */
@Controller
class EntryController {

    private final Access access;
    private final Dossier dossier;
    private final EntryPages pages;

    EntryController(Access access, Dossier dossier, EntryPages pages) {
        this.access = access;
        this.dossier = dossier;
        this.pages = pages;
    }

    @GetMapping("/{authority}/placed-here/{id}")
    Page show(@PathVariable String authority, @PathVariable RegisterEntryId id) {
        access.require(PlacementAction.VIEW_REGISTER);
        return pages.of(authority, dossier.of(id));
    }
}
