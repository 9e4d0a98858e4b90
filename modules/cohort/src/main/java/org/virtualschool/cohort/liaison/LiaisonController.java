package org.virtualschool.cohort.liaison;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Page;

/** Everything that social care and the virtual school told each other about one child. */
@Controller
class LiaisonController {

    private final Access access;
    private final Asking asking;
    private final LiaisonReading reading;
    private final LiaisonLists lists;
    private final DocumentTypes types;

    LiaisonController(Access access, Asking asking, LiaisonReading reading, LiaisonLists lists, DocumentTypes types) {
        this.access = access;
        this.asking = asking;
        this.reading = reading;
        this.lists = lists;
        this.types = types;
    }

    @GetMapping("/{authority}/children/{child}/liaison")
    Page shown(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.VIEW_LIAISON, child);
        var told = reading.of(child);
        var may = new LiaisonPage.May(
                access.may(CohortAction.TELL_VIRTUAL_SCHOOL, child),
                access.may(CohortAction.SHARE_DOCUMENT, child),
                access.may(CohortAction.OPEN_DOCUMENT, child));
        var page = new LiaisonPage(authority, asking.shell(CohortAction.VIEW_LIAISON, child), told, lists, types, may);
        return Page.of("cohort/liaison/liaison", page);
    }
}
