package org.virtualschool.cohort.schooling;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.Reach;
import org.virtualschool.web.Page;

/** The children without a suitable full-time place, the longest first. */
@Controller
class WithoutPlaceController {

    private final Access access;
    private final Audit audit;
    private final WithoutPlaceList list;

    WithoutPlaceController(Access access, Audit audit, WithoutPlaceList list) {
        this.access = access;
        this.audit = audit;
        this.list = list;
    }

    @GetMapping("/{authority}/without-place")
    Page list(@PathVariable String authority) {
        access.require(CohortAction.VIEW_SCHOOLING);
        var reach = Reach.of(access.me().person(), access.reachFor(CohortAction.VIEW_SCHOOLING));
        var entries = list.within(reach);
        var page = new WithoutPlacePage(authority, entries);
        audit.viewed(
                CohortAction.VIEW_SCHOOLING.key(),
                entries.stream().map(entry -> entry.row().child()).toList());
        return Page.of("cohort/schooling/without-place", page);
    }
}
