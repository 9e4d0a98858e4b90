package org.virtualschool.cohort.roll;

import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.Reach;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Children who may be on the roll twice, side by side. */
@Controller
class DuplicateController {

    private final Access access;
    private final Audit audit;
    private final Duplicates duplicates;

    DuplicateController(Access access, Audit audit, Duplicates duplicates) {
        this.access = access;
        this.audit = audit;
        this.duplicates = duplicates;
    }

    @GetMapping("/{authority}/children/duplicates")
    Page list(@PathVariable String authority) {
        access.require(CohortAction.FIND_DUPLICATES);
        var reach = Reach.of(access.me().person(), access.reachFor(CohortAction.FIND_DUPLICATES));
        var schools = SchoolReach.of(access, CohortAction.FIND_DUPLICATES);
        var page =
                new DuplicatesPage(authority, duplicates.find(reach, schools), access.may(CohortAction.MERGE_CHILDREN));
        audit.viewed(
                CohortAction.FIND_DUPLICATES.key(),
                page.found().shown().stream()
                        .flatMap(pair -> Stream.of(pair.one().id(), pair.other().id()))
                        .distinct()
                        .toList());
        return Page.of("cohort/roll/duplicates", page);
    }

    @PostMapping("/{authority}/children/{child}/not-the-same")
    Redirect notTheSame(
            @PathVariable String authority, @PathVariable ChildId child, @RequestParam("other") ChildId other) {
        access.require(CohortAction.FIND_DUPLICATES, child);
        access.require(CohortAction.FIND_DUPLICATES, other);
        duplicates.notTheSame(child, other);
        return Redirect.to(Urls.below(authority, "children", "duplicates"))
                .saying("They are remembered as two children");
    }
}
