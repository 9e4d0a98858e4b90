package org.virtualschool.cohort.schooling;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Page;

/** Where a child learns and learnt. */
@Controller
class SchoolingController {

    private final Access access;
    private final Audit audit;
    private final SchoolingPages pages;

    SchoolingController(Access access, Audit audit, SchoolingPages pages) {
        this.access = access;
        this.audit = audit;
        this.pages = pages;
    }

    @GetMapping("/{authority}/children/{child}/schooling")
    Page schooling(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.VIEW_SCHOOLING, child);
        var page = pages.of(authority, child);
        audit.viewed(CohortAction.VIEW_SCHOOLING.key(), List.of(child));
        return Page.of("cohort/schooling/schooling", page);
    }
}
