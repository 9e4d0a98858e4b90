package org.virtualschool.placement.register;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.RegisterEntryId;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** What a person decides about an entry that no notice tells of. */
@Controller
class SameChildController {

    private final Access access;
    private final Dossier dossier;
    private final SameChild same;

    SameChildController(Access access, Dossier dossier, SameChild same) {
        this.access = access;
        this.dossier = dossier;
        this.same = same;
    }

    /** This entry, of which a home alone tells, is the same child as the other one, which stays. */
    @PostMapping("/{authority}/placed-here/{id}/same")
    ModelAndView join(
            @PathVariable String authority, @PathVariable RegisterEntryId id, @RequestParam RegisterEntryId other) {
        access.require(PlacementAction.KEEP_REGISTER);
        var givenUp = dossier.toldByHomeAlone(id);
        var stays = dossier.of(other);
        if (!dossier.alike(givenUp).contains(stays)) {
            throw new RegisterEntryNotFound(other);
        }
        same.join(givenUp, stays);
        return Redirect.to(Urls.below(authority, RegisterPage.PATH, other)).saying("The two entries are one");
    }

    @PostMapping("/{authority}/placed-here/{id}/removal")
    ModelAndView remove(@PathVariable String authority, @PathVariable RegisterEntryId id) {
        access.require(PlacementAction.KEEP_REGISTER);
        same.remove(dossier.toldByHomeAlone(id));
        return Redirect.to(Urls.below(authority, RegisterPage.PATH)).saying("The entry is off the register");
    }

    @PostMapping("/{authority}/placed-here/{id}/kept")
    ModelAndView keep(@PathVariable String authority, @PathVariable RegisterEntryId id) {
        access.require(PlacementAction.KEEP_REGISTER);
        same.keep(dossier.toldByHomeAlone(id));
        return Redirect.to(Urls.below(authority, RegisterPage.PATH, id)).saying("What the home told stays");
    }
}
