package org.virtualschool.cohort.caseload;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.delegation.DelegationForm;
import org.virtualschool.cohort.delegation.DelegationId;
import org.virtualschool.cohort.delegation.Delegations;
import org.virtualschool.web.Form;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Refused;
import org.virtualschool.web.Urls;

/** A colleague stands in with a child of the own caseload until a day, or no longer. */
@Controller
class DelegationController {

    private final Access access;
    private final ChildPeople people;
    private final Delegations delegations;

    DelegationController(Access access, ChildPeople people, Delegations delegations) {
        this.access = access;
        this.people = people;
        this.delegations = delegations;
    }

    @PostMapping("/{authority}/children/{child}/people/delegations")
    ModelAndView delegate(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @ModelAttribute("form") DelegationForm form,
            BindingResult sent) {
        access.require(CohortAction.DELEGATE, child);
        var me = access.me().person();
        var read = delegations.read(me, form);
        var problems = Form.of(sent);
        for (var problem : read.problems().entrySet()) {
            problems = problems.withError(problem.getKey(), problem.getValue());
        }
        if (problems.hasErrors()) {
            return people.shown(authority, child, problems).withErrors();
        }
        try {
            delegations.delegate(me, child, read.wanted().orElseThrow());
        } catch (Refused refused) {
            var words = Objects.requireNonNullElse(refused.getMessage(), "Check who stands in");
            return people.shown(authority, child, problems.withError("to", words))
                    .withErrors();
        }
        return Redirect.to(address(authority, child))
                .saying("Your colleague stands in for you", "It ends by itself after the last day.");
    }

    @PostMapping("/{authority}/children/{child}/people/delegations/{delegation}/end")
    Redirect end(@PathVariable String authority, @PathVariable ChildId child, @PathVariable DelegationId delegation) {
        access.require(CohortAction.DELEGATE, child);
        var manages = access.may(CohortAction.CHANGE_CASELOAD, child);
        delegations.end(access.me().person(), child, delegation, manages);
        var stillReaches = access.may(CohortAction.VIEW_PEOPLE, child);
        return Redirect.to(stillReaches ? address(authority, child) : Urls.below(authority, "children"))
                .saying("Standing in has ended", "It counts no longer from the next click on.");
    }

    private static String address(String authority, ChildId child) {
        return Urls.below(authority, "children", child, "people");
    }
}
