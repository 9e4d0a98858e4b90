package org.virtualschool.cohort.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** A child goes to another social worker: asked, looked at, taken on, declined, taken back. */
@Controller
class HandoverController {

    private final Access access;
    private final AskingToTakeOn asking;
    private final Handovers handovers;
    private final HandoverPages pages;

    HandoverController(Access access, AskingToTakeOn asking, Handovers handovers, HandoverPages pages) {
        this.access = access;
        this.asking = asking;
        this.handovers = handovers;
        this.pages = pages;
    }

    record DeclineForm(
            @NotBlank(message = "Enter why you do not take the child on")
            @Size(max = 500, message = "Use 500 characters or fewer")
            String because) {}

    @GetMapping("/{authority}/children/{child}/handovers/new")
    Page ask(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.HAND_OVER, child);
        return pages.asking(authority, child, Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/handovers")
    ModelAndView ask(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @ModelAttribute("form") HandoverForm sent,
            BindingResult errors) {
        access.require(CohortAction.HAND_OVER, child);
        var form = Form.of(errors);
        var manages = access.may(CohortAction.CHANGE_CASELOAD, child);
        for (var problem :
                asking.ask(child, sent, access.me().person(), manages).entrySet()) {
            form = form.withError(problem.getKey(), problem.getValue());
        }
        return form.hasErrors()
                ? pages.asking(authority, child, form).withErrors()
                : back(authority, child)
                        .saying("Your colleague is asked", "Until there is an answer, the child is with both of you.");
    }

    @GetMapping("/{authority}/children/{child}/handovers/{handover}")
    Page look(@PathVariable String authority, @PathVariable ChildId child, @PathVariable HandoverId handover) {
        access.require(CohortAction.VIEW_PEOPLE, child);
        return pages.answering(authority, handovers.find(child, handover), Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/handovers/{handover}/acceptance")
    Redirect accept(@PathVariable String authority, @PathVariable ChildId child, @PathVariable HandoverId handover) {
        access.require(CohortAction.HAND_OVER, child);
        handovers.accept(child, handover, access.me().person());
        return back(authority, child)
                .saying("You have taken the child on", "What was open about the child is yours now.");
    }

    @PostMapping("/{authority}/children/{child}/handovers/{handover}/decline")
    ModelAndView decline(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @PathVariable HandoverId handover,
            @Valid @ModelAttribute("form") DeclineForm form,
            BindingResult sent) {
        access.require(CohortAction.HAND_OVER, child);
        if (sent.hasErrors()) {
            return pages.answering(authority, handovers.find(child, handover), Form.of(sent))
                    .withErrors();
        }
        handovers.decline(child, handover, access.me().person(), form.because().strip());
        return Redirect.to(Urls.below(authority))
                .saying("You have not taken the child on", "Whoever asked you sees why.");
    }

    @PostMapping("/{authority}/children/{child}/handovers/{handover}/withdrawal")
    Redirect withdraw(@PathVariable String authority, @PathVariable ChildId child, @PathVariable HandoverId handover) {
        access.require(CohortAction.HAND_OVER, child);
        handovers.withdraw(child, handover, access.me().person(), access.may(CohortAction.CHANGE_CASELOAD, child));
        return back(authority, child).saying("Settled: the child stays where it is");
    }

    private static Redirect back(String authority, ChildId child) {
        return Redirect.to(Urls.below(authority, "children", child, "people"));
    }
}
