package org.virtualschool.cohort.schooling;

import jakarta.validation.Valid;
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
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** The council's own list of places that no register holds: nursery, college, tutor, a school in Wales or Scotland. */
@Controller
class SettingController {

    private final Access access;
    private final OwnSettings settings;

    SettingController(Access access, OwnSettings settings) {
        this.access = access;
        this.settings = settings;
    }

    @GetMapping("/{authority}/settings")
    Page list(@PathVariable String authority, @RequestParam(defaultValue = "") String words) {
        access.require(CohortAction.VIEW_SETTINGS);
        var mayAdd = access.may(CohortAction.ADD_SETTING);
        return Page.of("cohort/schooling/settings", new SettingsPage(authority, words, settings.search(words), mayAdd));
    }

    @GetMapping("/{authority}/settings/new")
    Page ask(@PathVariable String authority) {
        access.require(CohortAction.ADD_SETTING);
        return Page.of("cohort/schooling/new-setting", new NewSettingPage(authority, Form.empty()));
    }

    @PostMapping("/{authority}/settings")
    ModelAndView add(
            @PathVariable String authority,
            @Valid @ModelAttribute("form") @Nullable SettingForm sent,
            BindingResult errors) {
        access.require(CohortAction.ADD_SETTING);
        var form = Form.of(errors);
        if (sent != null && OwnSettings.hasWrongPostcode(sent)) {
            form = form.withError("postcode", "Enter a full postcode, like HX1 1UJ, or leave it empty");
        }
        if (sent == null || form.hasErrors()) {
            return Page.of("cohort/schooling/new-setting", new NewSettingPage(authority, form))
                    .withErrors();
        }
        settings.add(sent);
        return Redirect.to(Urls.below(authority, "settings")).saying("The setting is on your list");
    }
}
