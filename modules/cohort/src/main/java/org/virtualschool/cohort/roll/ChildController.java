package org.virtualschool.cohort.roll;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Page;

@Controller
class ChildController {

    private final Access access;
    private final Audit audit;
    private final ChildShells shells;
    private final ChildReading children;
    private final RollWords words;

    ChildController(Access access, Audit audit, ChildShells shells, ChildReading children, RollWords words) {
        this.access = access;
        this.audit = audit;
        this.shells = shells;
        this.children = children;
        this.words = words;
    }

    @GetMapping("/{authority}/children/{child}")
    @Transactional
    Page overview(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.VIEW_CHILD, child);
        var reading = children.read(child, access.may(CohortAction.VIEW_SEND, child));
        var page = new ChildPage(authority, shells.of(child, ""), reading, words, may(child));
        audit.viewed(CohortAction.VIEW_CHILD.key(), List.of(child));
        return Page.of("cohort/roll/child", page);
    }

    private ChildPage.May may(ChildId child) {
        return new ChildPage.May(
                access.may(CohortAction.VIEW_CARE_HISTORY, child),
                access.may(CohortAction.VIEW_SCHOOL, child),
                access.may(CohortAction.VIEW_CARD, child),
                access.may(CohortAction.REVEAL_PLACEMENT, child),
                access.may(CohortAction.VIEW_NEED, child),
                access.may(CohortAction.DECIDE_VERSIONS, child));
    }
}
