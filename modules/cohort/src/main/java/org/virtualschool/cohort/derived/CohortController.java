package org.virtualschool.cohort.derived;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Page;

/** Cohorts on a day: all of them counted, and the children of one. */
@Controller
class CohortController {

    private final Access access;
    private final Audit audit;
    private final Cohorts cohorts;
    private final CohortAsking asking;
    private final CohortPages pages;

    CohortController(Access access, Audit audit, Cohorts cohorts, CohortAsking asking, CohortPages pages) {
        this.access = access;
        this.audit = audit;
        this.cohorts = cohorts;
        this.asking = asking;
        this.pages = pages;
    }

    @GetMapping("/{authority}/cohorts")
    Page counts(
            @PathVariable String authority,
            @ModelAttribute("form") @Nullable CohortQuestion question,
            BindingResult sent) {
        access.require(CohortAction.VIEW_COHORTS);
        var form = pages.checked(question, sent);
        var asked = question == null || form.hasErrors() ? CohortQuestion.TODAY : question;
        var page = pages.counts(authority, asked, form, cohorts.count(asked, asking.reach()));
        audit.viewed(CohortAction.VIEW_COHORTS.key(), List.of());
        return form.hasErrors()
                ? Page.of("cohort/derived/counts", page).withErrors()
                : Page.of("cohort/derived/counts", page);
    }

    @GetMapping("/{authority}/cohorts/{cohort}")
    Page list(
            @PathVariable String authority,
            @PathVariable String cohort,
            @ModelAttribute("form") @Nullable CohortQuestion question,
            BindingResult sent) {
        access.require(CohortAction.VIEW_COHORTS);
        var reach = asking.reach();
        var which = Cohort.of(cohort).filter(reach::has).orElseThrow(NoCohort::new);
        var asked = question == null || pages.checked(question, sent).hasErrors() ? CohortQuestion.TODAY : question;
        var page = pages.list(authority, which, asked, cohorts.list(which, asked, reach));
        audit.viewed(CohortAction.VIEW_COHORTS.key(), page.children());
        return Page.of("cohort/derived/list", page);
    }

    /** No cohort of that name, or none that the reader may ask for. */
    static final class NoCohort extends NotFound {
        NoCohort() {
            super("cohort-not-found", "There is no such cohort");
        }
    }
}
