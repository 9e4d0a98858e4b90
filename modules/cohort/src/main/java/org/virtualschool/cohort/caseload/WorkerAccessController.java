package org.virtualschool.cohort.caseload;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.Reach;
import org.virtualschool.web.Page;

/** Whether those who work with children can see them, and which children one of them reaches for which reason. */
@Controller
class WorkerAccessController {

    private final Access access;
    private final Audit audit;
    private final WorkerAccess workers;

    WorkerAccessController(Access access, Audit audit, WorkerAccess workers) {
        this.access = access;
        this.audit = audit;
        this.workers = workers;
    }

    @GetMapping("/{authority}/caseloads/access")
    Page report(@PathVariable String authority) {
        access.require(CohortAction.VIEW_WORKER_ACCESS);
        var page = new WorkerAccessPage(authority, workers.report(reach()));
        audit.viewed(CohortAction.VIEW_WORKER_ACCESS.key(), List.of());
        return Page.of("cohort/caseload/worker-access", page);
    }

    @GetMapping("/{authority}/caseloads/{person}/access")
    Page one(@PathVariable String authority, @PathVariable PersonId person) {
        access.require(CohortAction.VIEW_WORKER_ACCESS);
        var found = workers.of(person, reach());
        audit.viewed(
                CohortAction.VIEW_WORKER_ACCESS.key(),
                Stream.concat(
                                found.own().stream().map(held -> held.child().id()),
                                found.lent().stream().map(WorkerAccessQueries.Lent::child))
                        .distinct()
                        .toList());
        return Page.of("cohort/caseload/person-reach", new PersonReachPage(authority, found));
    }

    private Condition reach() {
        return Reach.of(access.me().person(), access.reachFor(CohortAction.VIEW_WORKER_ACCESS));
    }
}
