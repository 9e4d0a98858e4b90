package org.virtualschool.cohort.schooling;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.Reach;
import org.virtualschool.web.Page;

/** The children on roll at schools that are not open any more. */
@Controller
class ClosedSchoolController {

    private final Access access;
    private final Audit audit;
    private final ClosedSchoolReading reading;

    ClosedSchoolController(Access access, Audit audit, ClosedSchoolReading reading) {
        this.access = access;
        this.audit = audit;
        this.reading = reading;
    }

    @GetMapping("/{authority}/closed-schools")
    Page list(@PathVariable String authority) {
        access.require(CohortAction.VIEW_SCHOOLING);
        var reach = Reach.of(access.me().person(), access.reachFor(CohortAction.VIEW_SCHOOLING));
        var entries = reading.within(reach);
        var page = new ClosedSchoolsPage(authority, entries, access.may(CohortAction.RECORD_SCHOOLING));
        audit.viewed(
                CohortAction.VIEW_SCHOOLING.key(),
                entries.stream().map(entry -> entry.onRoll().child()).toList());
        return Page.of("cohort/schooling/closed-schools", page);
    }
}
