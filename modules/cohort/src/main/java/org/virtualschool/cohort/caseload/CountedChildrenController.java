package org.virtualschool.cohort.caseload;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.Reach;
import org.virtualschool.cohort.caseload.CountedChildren.Figure;
import org.virtualschool.cohort.caseload.CountedChildrenQueries.Row;
import org.virtualschool.web.Page;
import org.virtualschool.web.Paging;

/** The children behind each figure of the report on who can see whom. */
@Controller
class CountedChildrenController {

    private static final int ROWS = 50;

    private final Access access;
    private final Audit audit;
    private final CountedChildren children;

    CountedChildrenController(Access access, Audit audit, CountedChildren children) {
        this.access = access;
        this.audit = audit;
        this.children = children;
    }

    /** @param worker stands for one whom lists name, as an address is no place for a name @param unnamed those to whom no list gives one */
    @GetMapping("/{authority}/caseloads/access/children")
    Page counted(
            @PathVariable String authority,
            @RequestParam Optional<String> worker,
            @RequestParam(defaultValue = "false") boolean unnamed,
            @RequestParam(defaultValue = "1") int page) {
        access.require(CohortAction.VIEW_WORKER_ACCESS);
        var others = unnamed ? new Figure.Unnamed() : new Figure.Unseen();
        return page(authority, worker.<Figure>map(Figure.OfWorker::new).orElse(others), page);
    }

    @GetMapping("/{authority}/caseloads/{person}/access/children")
    Page reached(
            @PathVariable String authority, @PathVariable PersonId person, @RequestParam(defaultValue = "1") int page) {
        access.require(CohortAction.VIEW_WORKER_ACCESS);
        return page(authority, new Figure.Reached(person), page);
    }

    private Page page(String authority, Figure figure, int number) {
        var reach = Reach.of(access.me().person(), access.reachFor(CohortAction.VIEW_WORKER_ACCESS));
        var listing = children.of(figure, reach, new Paging(number, ROWS));
        var shown = listing.rows().stream().map(Row::child).toList();
        audit.viewed(CohortAction.VIEW_WORKER_ACCESS.key(), shown);
        return Page.of("cohort/caseload/counted", new CountedChildrenPage(authority, figure, listing));
    }
}
