package org.virtualschool.placement.register;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.placement.AdviceId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** One entry of the advice log: it is followed up or struck out, and never changed. */
@Controller
class AdviceEntryController {

    private final Access access;
    private final Dossier dossier;
    private final AdviceRepository log;
    private final Advising advising;
    private final AdvicePages pages;

    AdviceEntryController(Access access, Dossier dossier, AdviceRepository log, Advising advising, AdvicePages pages) {
        this.access = access;
        this.dossier = dossier;
        this.log = log;
        this.advising = advising;
        this.pages = pages;
    }

    @GetMapping("/{authority}/placed-here/advice/{advice}")
    Page show(@PathVariable String authority, @PathVariable AdviceId advice) {
        access.require(PlacementAction.VIEW_REGISTER);
        var found = find(advice);
        return pages.shown(authority, dossier.of(found.entry()), found, Form.empty());
    }

    @PostMapping("/{authority}/placed-here/advice/{advice}/followed-up")
    ModelAndView followUp(@PathVariable String authority, @PathVariable AdviceId advice) {
        access.require(PlacementAction.RECORD_ADVICE);
        var entry = dossier.of(find(advice).entry());
        advising.followedUp(entry, advice);
        return back(authority, entry).saying("The advice is followed up");
    }

    @PostMapping("/{authority}/placed-here/advice/{advice}/struck-out")
    ModelAndView strike(
            @PathVariable String authority,
            @PathVariable AdviceId advice,
            @ModelAttribute("form") StrikingForm sent,
            BindingResult errors) {
        access.require(PlacementAction.RECORD_ADVICE);
        var found = find(advice);
        var entry = dossier.of(found.entry());
        var form = sent.isComplete()
                ? Form.of(errors)
                : Form.of(errors).withError("because", "Enter why it is a mistake, in at most 500 characters");
        if (form.hasErrors()) {
            return pages.shown(authority, entry, found, form).withErrors();
        }
        advising.strike(entry, advice, sent.words());
        return back(authority, entry).saying("The advice is struck out", "It stays to be read, with why.");
    }

    private static Redirect back(String authority, Entry entry) {
        return Redirect.to(Urls.below(authority, RegisterPage.PATH, entry.id()));
    }

    private Advice find(AdviceId id) {
        return log.find(id).orElseThrow(() -> new NotFound("advice-not-found", "There is no advice " + id));
    }
}
