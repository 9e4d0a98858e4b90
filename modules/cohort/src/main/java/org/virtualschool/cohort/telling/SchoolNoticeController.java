package org.virtualschool.cohort.telling;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.aftercare.AfterCareReading;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Page;

/** Where the link of a message to a school leads. */
@Controller
class SchoolNoticeController {

    private final Access access;
    private final Audit audit;
    private final OpeningNotices opening;
    private final Tenants tenants;
    private final AfterCareReading aftercare;

    SchoolNoticeController(
            Access access, Audit audit, OpeningNotices opening, Tenants tenants, AfterCareReading aftercare) {
        this.access = access;
        this.audit = audit;
        this.opening = opening;
        this.tenants = tenants;
        this.aftercare = aftercare;
    }

    /** Of a child that is looked after no longer, the school reads that alone: the record is out of its reach. */
    @GetMapping("/{authority}/school-notices/{news}")
    Page open(@PathVariable String authority, @PathVariable NoticeId news) {
        access.require(CohortAction.READ_SCHOOL_NOTICE);
        var reach = access.reachFor(CohortAction.READ_SCHOOL_NOTICE);
        var notice = opening.find(news, reach);
        if (notice.news() != News.CEASED) {
            access.require(CohortAction.READ_SCHOOL_NOTICE, notice.child());
        }
        var council = tenants.here();
        var previously = notice.news() == News.CEASED && aftercare.isPreviouslyLookedAfter(notice.child());
        var page =
                new SchoolNoticePage(authority, council.name(), opening.open(notice, access.me(), reach), previously);
        audit.viewed(CohortAction.READ_SCHOOL_NOTICE.key(), List.of(notice.child()));
        return Page.of("cohort/telling/notice", page);
    }
}
