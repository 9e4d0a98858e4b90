package org.virtualschool.cohort.telling;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Which schools do not know yet, how far one of them is told, and that somebody told it by hand. */
@Controller
class TellingController {

    private final Access access;
    private final Audit audit;
    private final TellingReading reading;
    private final TellingByHand byHand;
    private final TellingPages pages;

    TellingController(Access access, Audit audit, TellingReading reading, TellingByHand byHand, TellingPages pages) {
        this.access = access;
        this.audit = audit;
        this.reading = reading;
        this.byHand = byHand;
        this.pages = pages;
    }

    /** @param how one of {@link Ways} */
    record ByHandForm(@Nullable LocalDate on, @Nullable String how) {}

    @GetMapping("/{authority}/untold-schools")
    Page untold(@PathVariable String authority) {
        access.require(CohortAction.VIEW_TELLING);
        var untold = reading.untold();
        var children = untold.tellings().stream()
                .map(one -> one.notice().child())
                .distinct()
                .toList();
        audit.viewed(CohortAction.VIEW_TELLING.key(), children);
        return Page.of("cohort/telling/untold", new UntoldPage(authority, untold));
    }

    @GetMapping("/{authority}/children/{child}/school-notices/{news}")
    Page one(@PathVariable String authority, @PathVariable ChildId child, @PathVariable NoticeId news) {
        access.require(CohortAction.VIEW_TELLING, child);
        return shown(authority, child, news, Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/school-notices/{news}/by-hand")
    ModelAndView told(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @PathVariable NoticeId news,
            @ModelAttribute("form") ByHandForm sent,
            BindingResult errors) {
        access.require(CohortAction.TELL_SCHOOL, child);
        var form = Form.of(errors);
        if (!form.hasErrors()) {
            for (var problem : byHand.told(child, news, sent.on(), sent.how()).entrySet()) {
                form = form.withError(problem.getKey(), problem.getValue());
            }
        }
        return form.hasErrors()
                ? shown(authority, child, news, form).withErrors()
                : Redirect.to(Urls.below(authority, "untold-schools")).saying("The school knows");
    }

    private Page shown(String authority, ChildId child, NoticeId news, Form form) {
        var page = pages.one(authority, child, reading.one(child, news), form);
        audit.viewed(CohortAction.VIEW_TELLING.key(), List.of(child));
        return Page.of("cohort/telling/one", page);
    }
}
