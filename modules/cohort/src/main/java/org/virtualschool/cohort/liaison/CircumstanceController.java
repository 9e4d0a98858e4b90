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

/** Changes of circumstance: told by social care, read by the virtual school. */
@Controller
class CircumstanceController {

    private final Access access;
    private final CircumstancePages pages;
    private final Circumstances circumstances;

    CircumstanceController(Access access, CircumstancePages pages, Circumstances circumstances) {
        this.access = access;
        this.pages = pages;
        this.circumstances = circumstances;
    }

    @GetMapping("/{authority}/children/{child}/liaison/changes/new")
    Page ask(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.TELL_VIRTUAL_SCHOOL, child);
        return pages.asked(authority, child, Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/liaison/changes")
    ModelAndView tell(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @ModelAttribute("form") CircumstanceForm sent,
            BindingResult errors) {
        access.require(CohortAction.TELL_VIRTUAL_SCHOOL, child);
        if (sent.forSchool().isWanted()) {
            access.require(CohortAction.SHARE_WITH_SCHOOL, child);
        }
        var form = Form.of(errors);
        if (!form.hasErrors()) {
            form = Asking.withProblems(
                    form, circumstances.tell(child, sent, access.me().person()));
        }
        return form.hasErrors()
                ? pages.asked(authority, child, form).withErrors()
                : Asking.back(authority, child).saying("The change is with the coordinator");
    }

    @GetMapping("/{authority}/children/{child}/liaison/changes/{change}")
    Page shown(@PathVariable String authority, @PathVariable ChildId child, @PathVariable CircumstanceId change) {
        access.require(CohortAction.VIEW_LIAISON, child);
        return pages.shown(authority, child, change, Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/liaison/changes/{change}/reading")
    ModelAndView see(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @PathVariable CircumstanceId change,
            @RequestParam(required = false) @Nullable String follows) {
        access.require(CohortAction.ANSWER_SOCIAL_CARE, child);
        var form = Form.filledWith(Map.of("follows", Objects.requireNonNullElse(follows, "")));
        try {
            form = Asking.withProblems(
                    form, circumstances.see(child, change, follows, access.me().person()));
        } catch (Conflict meanwhile) {
            form = form.withError("", Objects.requireNonNullElse(meanwhile.getMessage(), ""));
        }
        return form.hasErrors()
                ? pages.shown(authority, child, change, form).withErrors()
                : Asking.back(authority, child).saying("It is recorded that the change was read");
    }
}
