package org.virtualschool.cohort.reconciling;

import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.Reach;
import org.virtualschool.cohort.reconciling.LatestListQueries.Turn;
import org.virtualschool.web.Page;
import org.virtualschool.web.Paging;

/** What the latest list changed about who is looked after, and what differs still, oldest first, with who should act. */
@Controller
class ReconciliationController {

    private static final int ROWS = 50;

    private final Access access;
    private final Audit audit;
    private final Reconciling reconciling;

    ReconciliationController(Access access, Audit audit, Reconciling reconciling) {
        this.access = access;
        this.audit = audit;
        this.reconciling = reconciling;
    }

    @GetMapping("/{authority}/reconciliation")
    Page show(
            @PathVariable String authority,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page) {
        access.require(CohortAction.VIEW_RECONCILIATION);
        var reach = Reach.of(access.me().person(), access.reachFor(CohortAction.VIEW_RECONCILIATION));
        var paging = new Paging(page, ROWS);
        var shown = Difference.byKey(kind);
        var picture = reconciling.of(shown, reach, paging);
        audit.viewed(
                CohortAction.VIEW_RECONCILIATION.key(),
                Stream.concat(
                                picture.turns().stream().map(Turn::child),
                                picture.open().stream().map(one -> one.open().child()))
                        .distinct()
                        .toList());
        return Page.of("cohort/reconciling/reconciliation", new ReconciliationPage(authority, picture, shown, paging));
    }
}
