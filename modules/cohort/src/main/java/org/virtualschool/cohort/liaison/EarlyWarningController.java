package org.virtualschool.cohort.liaison;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Early warnings: given by social care, acknowledged by a coordinator, followed until it is known how they ended. */
@Controller
class EarlyWarningController {

    private final Access access;
    private final EarlyWarningPages pages;
    private final GivingWarnings giving;
    private final AnsweringWarnings answering;

    EarlyWarningController(Access access, EarlyWarningPages pages, GivingWarnings giving, AnsweringWarnings answering) {
        this.access = access;
        this.pages = pages;
        this.giving = giving;
        this.answering = answering;
    }

    @GetMapping("/{authority}/children/{child}/liaison/warnings/new")
    Page ask(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.TELL_VIRTUAL_SCHOOL, child);
        return pages.asked(authority, child, Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/liaison/warnings")
    ModelAndView give(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @ModelAttribute("form") EarlyWarningForm sent,
            BindingResult errors) {
        access.require(CohortAction.TELL_VIRTUAL_SCHOOL, child);
        var form = Form.of(errors);
        if (!form.hasErrors()) {
            form = Asking.withProblems(
                    form, giving.give(authority, child, sent, access.me().person()));
        }
        return form.hasErrors()
                ? pages.asked(authority, child, form).withErrors()
                : Asking.back(authority, child)
                        .saying("The early warning is with the coordinator", "It stays here until it is over.");
    }

    @GetMapping("/{authority}/children/{child}/liaison/warnings/{warning}")
    Page shown(@PathVariable String authority, @PathVariable ChildId child, @PathVariable EarlyWarningId warning) {
        access.require(CohortAction.VIEW_LIAISON, child);
        return pages.shown(authority, child, answering.of(child, warning), Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/liaison/warnings/{warning}/acknowledgement")
    ModelAndView acknowledge(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @PathVariable EarlyWarningId warning,
            @RequestParam(required = false) @Nullable String reply) {
        access.require(CohortAction.ANSWER_SOCIAL_CARE, child);
        var form = Form.filledWith(Map.of("reply", Objects.requireNonNullElse(reply, "")));
        try {
            form = Asking.withProblems(
                    form,
                    answering.acknowledge(child, warning, reply, access.me().person()));
        } catch (Conflict meanwhile) {
            form = form.withError("", Objects.requireNonNullElse(meanwhile.getMessage(), ""));
        }
        return answered(authority, child, warning, form, "The early warning is acknowledged");
    }

    @PostMapping("/{authority}/children/{child}/liaison/warnings/{warning}/steps")
    ModelAndView add(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @PathVariable EarlyWarningId warning,
            @ModelAttribute("form") WarningStepForm sent,
            BindingResult errors) {
        access.require(sent.closes() ? CohortAction.ANSWER_SOCIAL_CARE : CohortAction.TELL_VIRTUAL_SCHOOL, child);
        var form = Form.of(errors);
        if (!form.hasErrors()) {
            try {
                form = Asking.withProblems(
                        form, answering.add(child, warning, sent, access.me().person()));
            } catch (Conflict meanwhile) {
                form = form.withError("", Objects.requireNonNullElse(meanwhile.getMessage(), ""));
            }
        }
        return answered(
                authority, child, warning, form, sent.closes() ? "The early warning is closed" : "It is written down");
    }

    private ModelAndView answered(String authority, ChildId child, EarlyWarningId warning, Form form, String said) {
        return form.hasErrors()
                ? pages.shown(authority, child, answering.of(child, warning), form)
                        .withErrors()
                : Redirect.to(Urls.below(authority, "children", child, Asking.TAB, "warnings", warning))
                        .saying(said);
    }
}
