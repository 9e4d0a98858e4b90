package org.virtualschool.cohort.roll;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

@Controller
class TwoVersionsController {

    private final Access access;
    private final DecidingVersions deciding;

    TwoVersionsController(Access access, DecidingVersions deciding) {
        this.access = access;
        this.deciding = deciding;
    }

    @PostMapping("/{authority}/children/{child}/versions")
    Redirect keepOurs(@PathVariable String authority, @PathVariable ChildId child, @RequestParam UUID settled) {
        access.require(CohortAction.DECIDE_VERSIONS, child);
        deciding.keepOurs(child, settled);
        return Redirect.to(Urls.below(authority, "children", child))
                .saying("What the roll holds stands", "It is not asked again when the next list says the same.");
    }
}
