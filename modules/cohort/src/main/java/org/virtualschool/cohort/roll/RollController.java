package org.virtualschool.cohort.roll;

import org.jooq.Condition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.virtualschool.access.Access;
import org.virtualschool.access.OnlyReads;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.Reach;
import org.virtualschool.web.Page;

@Controller
class RollController {

    private final Access access;
    private final Audit audit;
    private final RollReading roll;

    RollController(Access access, Audit audit, RollReading roll) {
        this.access = access;
        this.audit = audit;
        this.roll = roll;
    }

    @GetMapping("/{authority}/children")
    Page list(@PathVariable String authority, @ModelAttribute RollQuestion question) {
        access.require(CohortAction.VIEW_ROLL);
        return shown(new RollPage(authority, question, "", roll.list(question, reach())));
    }

    /** Looks for a child by name. It posts, because an address is no place for a name. */
    @OnlyReads
    @PostMapping("/{authority}/children")
    Page search(
            @PathVariable String authority,
            @ModelAttribute RollQuestion question,
            @RequestParam(name = "search", defaultValue = "") String typed) {
        access.require(CohortAction.VIEW_ROLL);
        if (typed.isBlank()) {
            return shown(new RollPage(authority, question, "", roll.list(question, reach())));
        }
        return shown(new RollPage(authority, question, typed, roll.search(typed, reach())));
    }

    private Page shown(RollPage page) {
        audit.viewed(
                CohortAction.VIEW_ROLL.key(),
                page.reading().rows().stream().map(RollRow::id).toList());
        return Page.of("cohort/roll/list", page);
    }

    private Condition reach() {
        return Reach.of(access.me().person(), access.reachFor(CohortAction.VIEW_ROLL));
    }
}
