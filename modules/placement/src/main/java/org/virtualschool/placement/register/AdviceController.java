package org.virtualschool.placement.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.RegisterEntryId;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Somebody was advised about a child who is placed here. */
@Controller
class AdviceController {

    private final Access access;
    private final Dossier dossier;
    private final Advising advising;
    private final AdvicePages pages;
    private final Clock clock;

    AdviceController(Access access, Dossier dossier, Advising advising, AdvicePages pages, Clock clock) {
        this.access = access;
        this.dossier = dossier;
        this.advising = advising;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/{authority}/placed-here/{id}/advice")
    Page ask(@PathVariable String authority, @PathVariable RegisterEntryId id) {
        access.require(PlacementAction.RECORD_ADVICE);
        var form = Form.filledWith(Map.of("on", LocalDate.now(clock).toString()));
        return pages.asked(authority, dossier.of(id), form);
    }

    @PostMapping("/{authority}/placed-here/{id}/advice")
    ModelAndView record(
            @PathVariable String authority,
            @PathVariable RegisterEntryId id,
            @ModelAttribute("form") AdviceForm sent,
            BindingResult errors) {
        access.require(PlacementAction.RECORD_ADVICE);
        var entry = dossier.of(id);
        var form = pages.checked(sent, Form.of(errors));
        if (form.hasErrors()) {
            return pages.asked(authority, entry, form).withErrors();
        }
        advising.advised(entry, sent);
        return Redirect.to(Urls.below(authority, RegisterPage.PATH, id)).saying("The advice is in the log");
    }
}
