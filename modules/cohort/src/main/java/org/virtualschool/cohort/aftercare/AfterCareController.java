package org.virtualschool.cohort.aftercare;

import java.util.List;
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

/** The offer of the virtual school to the family of a child who left care for good, and what came of it. */
@Controller
class AfterCareController {

    private final Access access;
    private final Audit audit;
    private final AfterCareReading reading;
    private final GivingOffers giving;
    private final AfterCarePages pages;

    AfterCareController(
            Access access, Audit audit, AfterCareReading reading, GivingOffers giving, AfterCarePages pages) {
        this.access = access;
        this.audit = audit;
        this.reading = reading;
        this.giving = giving;
        this.pages = pages;
    }

    @GetMapping("/{authority}/children/{child}/after-care")
    Page look(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.GIVE_OFFER, child);
        return shown(authority, child, Form.empty());
    }

    /** Whoever had the child by a list has it no longer then: the way leads home. */
    @PostMapping("/{authority}/children/{child}/after-care")
    ModelAndView record(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @ModelAttribute("form") OfferForm sent,
            BindingResult errors) {
        access.require(CohortAction.GIVE_OFFER, child);
        var form = Form.of(errors);
        if (!form.hasErrors()) {
            for (var problem : giving.record(child, sent).entrySet()) {
                form = form.withError(problem.getKey(), problem.getValue());
            }
        }
        return form.hasErrors()
                ? shown(authority, child, form).withErrors()
                : Redirect.to(Urls.below(authority)).saying("It is recorded what came of the offer");
    }

    private Page shown(String authority, ChildId child, Form form) {
        var page = pages.of(authority, child, reading.of(child), form);
        audit.viewed(CohortAction.GIVE_OFFER.key(), List.of(child));
        return Page.of("cohort/aftercare/offer", page);
    }
}
