package org.virtualschool.cohort.liaison;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Page;

/** The children whose placement or school place is at risk. */
@Controller
class AtRiskController {

    private final Access access;
    private final Audit audit;
    private final AtRisk children;
    private final LiaisonLists lists;

    AtRiskController(Access access, Audit audit, AtRisk children, LiaisonLists lists) {
        this.access = access;
        this.audit = audit;
        this.children = children;
        this.lists = lists;
    }

    @GetMapping("/{authority}/early-warnings")
    Page list(@PathVariable String authority) {
        access.require(CohortAction.VIEW_LIAISON);
        var rows = children.withinReach();
        audit.viewed(
                CohortAction.VIEW_LIAISON.key(),
                rows.stream().map(AtRiskQueries.Row::child).distinct().toList());
        return Page.of("cohort/liaison/at-risk", new AtRiskPage(authority, rows, lists));
    }
}
