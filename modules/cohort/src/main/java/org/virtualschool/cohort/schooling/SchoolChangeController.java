package org.virtualschool.cohort.schooling;

import java.util.Map;
import java.util.Objects;
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
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** A person changes a child's main school place, ends it, or puts it right. */
@Controller
class SchoolChangeController {

    private final Access access;
    private final SchoolChangePages pages;
    private final ChangingSchool changing;

    SchoolChangeController(Access access, SchoolChangePages pages, ChangingSchool changing) {
        this.access = access;
        this.pages = pages;
        this.changing = changing;
    }

    @GetMapping("/{authority}/children/{child}/schooling/school")
    Page askForChange(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @RequestParam(defaultValue = "") String words) {
        access.require(CohortAction.RECORD_SCHOOLING, child);
        return pages.shown(authority, child, words, false, Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/schooling/school")
    ModelAndView change(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @ModelAttribute("form") SchoolChangeForm form,
            BindingResult sent) {
        access.require(CohortAction.RECORD_SCHOOLING, child);
        var typed = Form.of(sent);
        var problems = typed.hasErrors()
                ? Map.<String, String>of()
                : changing.change(child, form, access.me().person());
        return answer(authority, child, form, with(problems, typed), false);
    }

    @GetMapping("/{authority}/children/{child}/schooling/correction")
    Page askForCorrection(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @RequestParam(defaultValue = "") String words) {
        access.require(CohortAction.RECORD_SCHOOLING, child);
        return pages.shown(authority, child, words, true, Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/schooling/correction")
    ModelAndView correct(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @ModelAttribute("form") SchoolChangeForm form,
            BindingResult sent) {
        access.require(CohortAction.RECORD_SCHOOLING, child);
        var typed = Form.of(sent);
        var problems = typed.hasErrors()
                ? Map.<String, String>of()
                : changing.correct(child, form, access.me().person());
        return answer(authority, child, form, with(problems, typed), true);
    }

    private ModelAndView answer(String authority, ChildId child, SchoolChangeForm sent, Form form, boolean correcting) {
        if (form.hasErrors()) {
            var words = Objects.requireNonNullElse(sent.words(), "");
            return pages.shown(authority, child, words, correcting, form).withErrors();
        }
        return Redirect.to(Urls.below(authority, "children", child, "schooling"))
                .saying(correcting ? "The school is put right" : "The school place is recorded");
    }

    private static Form with(Map<String, String> problems, Form form) {
        var all = form;
        for (var problem : problems.entrySet()) {
            all = all.withError(problem.getKey(), problem.getValue());
        }
        return all;
    }
}
