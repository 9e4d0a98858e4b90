package org.virtualschool.cohort.schooling;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Page;

/** Where a child learns and learnt. */
@Controller
class SchoolingController {

    private final Access access;
    private final Audit audit;
    private final ChildShells shells;
    private final SchoolingReading reading;
    private final SchoolingLists lists;

    SchoolingController(
            Access access, Audit audit, ChildShells shells, SchoolingReading reading, SchoolingLists lists) {
        this.access = access;
        this.audit = audit;
        this.shells = shells;
        this.reading = reading;
        this.lists = lists;
    }

    @GetMapping("/{authority}/children/{child}/schooling")
    Page schooling(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.VIEW_SCHOOLING, child);
        var mayRecord = access.may(CohortAction.RECORD_SCHOOLING, child);
        var page = new SchoolingPage(authority, shells.of(child, "schooling"), reading.of(child), lists, mayRecord);
        audit.viewed(CohortAction.VIEW_SCHOOLING.key(), List.of(child));
        return Page.of("cohort/schooling/schooling", page);
    }
}
