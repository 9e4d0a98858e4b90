package org.virtualschool.placement.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.RegisterEntryId;
import org.virtualschool.web.Form;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** A child left, or did not after all; an entry is held beyond its time. */
@Controller
class LeavingController {

    private final Access access;
    private final Dossier dossier;
    private final Leaving leaving;
    private final EntryPages pages;
    private final Clock clock;

    LeavingController(Access access, Dossier dossier, Leaving leaving, EntryPages pages, Clock clock) {
        this.access = access;
        this.dossier = dossier;
        this.leaving = leaving;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/{authority}/placed-here/{id}/left")
    ModelAndView left(
            @PathVariable String authority,
            @PathVariable RegisterEntryId id,
            @ModelAttribute("form") LeavingForm sent,
            BindingResult errors) {
        access.require(PlacementAction.KEEP_REGISTER);
        var entry = dossier.of(id);
        var form = Problems.on(Form.of(errors), sent.problems(LocalDate.now(clock)));
        if (form.hasErrors()) {
            return pages.of(authority, entry, form).withErrors();
        }
        leaving.leaves(id, Objects.requireNonNull(sent.on()), sent.words(), Leaving.ToldBy.US);
        return back(authority, id).saying("The child has left the area", "The entry is kept for as long as it says.");
    }

    @PostMapping("/{authority}/placed-here/{id}/here")
    ModelAndView isHere(@PathVariable String authority, @PathVariable RegisterEntryId id) {
        access.require(PlacementAction.KEEP_REGISTER);
        leaving.isHere(dossier.of(id).id());
        return back(authority, id).saying("The child is here");
    }

    @PostMapping("/{authority}/placed-here/{id}/held")
    ModelAndView hold(
            @PathVariable String authority,
            @PathVariable RegisterEntryId id,
            @ModelAttribute("form") HoldForm sent,
            BindingResult errors) {
        access.require(PlacementAction.KEEP_REGISTER);
        var entry = dossier.of(id);
        var form = Problems.on(Form.of(errors), sent.problems());
        if (form.hasErrors()) {
            return pages.of(authority, entry, form).withErrors();
        }
        leaving.hold(entry, Optional.of(sent.words()));
        return back(authority, id).saying("The entry is held");
    }

    @PostMapping("/{authority}/placed-here/{id}/hold-lifted")
    ModelAndView lift(@PathVariable String authority, @PathVariable RegisterEntryId id) {
        access.require(PlacementAction.KEEP_REGISTER);
        leaving.hold(dossier.of(id), Optional.empty());
        return back(authority, id).saying("The entry is held no longer");
    }

    private static Redirect back(String authority, RegisterEntryId id) {
        return Redirect.to(Urls.below(authority, RegisterPage.PATH, id));
    }
}
