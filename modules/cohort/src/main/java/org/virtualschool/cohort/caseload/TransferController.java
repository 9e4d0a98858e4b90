package org.virtualschool.cohort.caseload;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Refused;
import org.virtualschool.web.Urls;

/** A caseload, or some of its children, goes to somebody else: to whom, a look at the children, the deed. */
@Controller
class TransferController {

    private final Access access;
    private final Audit audit;
    private final Transferring transferring;

    TransferController(Access access, Audit audit, Transferring transferring) {
        this.access = access;
        this.audit = audit;
        this.transferring = transferring;
    }

    @GetMapping("/{authority}/caseloads/{person}/transfer")
    Page ask(@PathVariable String authority, @PathVariable PersonId person) {
        access.require(CohortAction.CHANGE_CASELOAD);
        return asking(authority, person, Form.empty());
    }

    @PostMapping("/{authority}/caseloads/{person}/transfer")
    Page preview(
            @PathVariable String authority,
            @PathVariable PersonId person,
            @ModelAttribute("form") TransferForm form,
            BindingResult sent) {
        access.require(CohortAction.CHANGE_CASELOAD);
        var planned = transferring.plan(person, form);
        var problems = problems(planned, sent);
        return problems.hasErrors()
                ? asking(authority, person, problems).withErrors()
                : shown(authority, planned.plan().orElseThrow(), Form.empty());
    }

    @PostMapping("/{authority}/caseloads/{person}/transfer/confirm")
    ModelAndView confirm(
            @PathVariable String authority,
            @PathVariable PersonId person,
            @ModelAttribute("form") TransferForm form,
            BindingResult sent) {
        access.require(CohortAction.CHANGE_CASELOAD);
        var planned = transferring.plan(person, form);
        var problems = problems(planned, sent);
        if (problems.hasErrors()) {
            return asking(authority, person, problems).withErrors();
        }
        var plan = planned.plan().orElseThrow();
        try {
            transferring.transfer(plan, Objects.requireNonNullElse(form.count(), 0), form.moves());
        } catch (Refused changed) {
            var words = Objects.requireNonNullElse(changed.getMessage(), "Check the children");
            return shown(authority, plan, problems.withError("", words)).withErrors();
        }
        return Redirect.to(Urls.below(authority, "caseloads", plan.to().person()))
                .saying("The children have moved", "The history keeps who worked with the children, and when.");
    }

    private Page asking(String authority, PersonId person, Form form) {
        var choice = transferring.choice(person);
        audit.viewed(CohortAction.CHANGE_CASELOAD.key(), List.of());
        return Page.of("cohort/caseload/transfer", new TransferPage(authority, choice, form));
    }

    private Page shown(String authority, Transferring.Plan plan, Form form) {
        audit.viewed(CohortAction.CHANGE_CASELOAD.key(), plan.ids());
        return Page.of("cohort/caseload/transfer-preview", new TransferPreviewPage(authority, plan, form));
    }

    /** What could not be read from the request goes before what it means: an impossible day is not a missing one. */
    private static Form problems(Transferring.Outcome planned, BindingResult sent) {
        var form = Form.of(sent);
        for (var problem : planned.problems().entrySet()) {
            form = form.withError(problem.getKey(), problem.getValue());
        }
        return form;
    }
}
