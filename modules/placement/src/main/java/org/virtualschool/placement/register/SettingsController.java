package org.virtualschool.placement.register;

import jakarta.validation.Valid;
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
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** How long entries are kept, and when placing authorities are written to. */
@Controller
class SettingsController {

    private static final String TEMPLATE = "placement/register/settings";

    private final Access access;
    private final RegisterSettings settings;

    SettingsController(Access access, RegisterSettings settings) {
        this.access = access;
        this.settings = settings;
    }

    @GetMapping("/{authority}/placed-here/settings")
    Page ask(@PathVariable String authority) {
        access.require(PlacementAction.SET_REGISTER);
        var now = settings.now();
        var form = Form.filledWith(Map.of(
                "keepYears", Integer.toString(now.keepYears()),
                "lettersMonth", Integer.toString(now.lettersMonth()),
                "lettersDay", Integer.toString(now.lettersDay())));
        return Page.of(TEMPLATE, new SettingsPage(authority, form));
    }

    @PostMapping("/{authority}/placed-here/settings")
    ModelAndView decide(
            @PathVariable String authority, @Valid @ModelAttribute("form") SettingsForm sent, BindingResult errors) {
        access.require(PlacementAction.SET_REGISTER);
        if (errors.hasErrors()) {
            return Page.of(TEMPLATE, new SettingsPage(authority, Form.of(errors)))
                    .withErrors();
        }
        settings.decide(new RegisterSettings.Settings(sent.keepYears(), sent.lettersMonth(), sent.lettersDay()));
        return Redirect.to(Urls.below(authority, RegisterPage.PATH)).saying("The register’s settings are saved");
    }
}
