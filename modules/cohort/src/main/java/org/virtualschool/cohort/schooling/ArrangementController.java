package org.virtualschool.cohort.schooling;

import java.time.LocalDate;
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
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** What stands beside a child's main school place, or instead of it: recorded, ended, taken away. */
@Controller
class ArrangementController {

    private final Access access;
    private final ArrangementPages pages;
    private final Arrangements arrangements;

    ArrangementController(Access access, ArrangementPages pages, Arrangements arrangements) {
        this.access = access;
        this.pages = pages;
        this.arrangements = arrangements;
    }

    @GetMapping("/{authority}/children/{child}/schooling/arrangements/new")
    Page ask(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String words) {
        access.require(CohortAction.RECORD_SCHOOLING, child);
        return pages.asked(authority, child, kind, words, Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/schooling/arrangements")
    ModelAndView record(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @ModelAttribute("form") ArrangementForm sent,
            BindingResult errors) {
        access.require(CohortAction.RECORD_SCHOOLING, child);
        var form = Form.of(errors);
        var problems = form.hasErrors()
                ? Map.<String, String>of()
                : arrangements.record(child, sent, access.me().person());
        for (var problem : problems.entrySet()) {
            form = form.withError(problem.getKey(), problem.getValue());
        }
        if (form.hasErrors()) {
            var kind = Objects.requireNonNullElse(sent.kind(), "");
            return pages.asked(authority, child, kind, Objects.requireNonNullElse(sent.words(), ""), form)
                    .withErrors();
        }
        return back(authority, child).saying("It is recorded");
    }

    @GetMapping("/{authority}/children/{child}/schooling/arrangements/{arrangement}")
    Page one(@PathVariable String authority, @PathVariable ChildId child, @PathVariable ArrangementId arrangement) {
        access.require(CohortAction.RECORD_SCHOOLING, child);
        return pages.one(authority, child, arrangements.one(child, arrangement), Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/schooling/arrangements/{arrangement}/end")
    ModelAndView end(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @PathVariable ArrangementId arrangement,
            @ModelAttribute("form") EndForm sent,
            BindingResult errors) {
        access.require(CohortAction.RECORD_SCHOOLING, child);
        var form = Form.of(errors);
        if (!form.hasErrors()) {
            var problem = arrangements.end(
                    child, arrangement, sent.last(), access.me().person());
            form = problem.isEmpty() ? form : form.withError("last", problem.get());
        }
        return form.hasErrors()
                ? pages.one(authority, child, arrangements.one(child, arrangement), form)
                        .withErrors()
                : back(authority, child).saying("It has ended");
    }

    @PostMapping("/{authority}/children/{child}/schooling/arrangements/{arrangement}/withdrawal")
    Redirect takeAway(
            @PathVariable String authority, @PathVariable ChildId child, @PathVariable ArrangementId arrangement) {
        access.require(CohortAction.RECORD_SCHOOLING, child);
        arrangements.takeAway(child, arrangement);
        return back(authority, child).saying("It is taken away", "The audit keeps that it was recorded by mistake.");
    }

    /** @param last the last day */
    record EndForm(@Nullable LocalDate last) {}

    private static Redirect back(String authority, ChildId child) {
        return Redirect.to(Urls.below(authority, "children", child, "schooling"));
    }
}
