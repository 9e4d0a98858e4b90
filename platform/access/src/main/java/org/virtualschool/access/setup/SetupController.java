package org.virtualschool.access.setup;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.access.AccessAction;
import org.virtualschool.access.keycloak.IdentityProviders;
import org.virtualschool.access.keycloak.RealmTrouble;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** The council's own page about how its people get in. */
@Controller
class SetupController {

    private static final int LONGEST_REASON = 500;

    private final Access access;
    private final SetupReading reading;
    private final Settling settling;
    private final IdentityProviders providers;

    SetupController(Access access, SetupReading reading, Settling settling, IdentityProviders providers) {
        this.access = access;
        this.reading = reading;
        this.settling = settling;
        this.providers = providers;
    }

    @GetMapping("/{authority}/setup")
    Page show(@PathVariable String authority) {
        access.require(AccessAction.VIEW_SETUP);
        return shown(Form.empty());
    }

    @PostMapping("/{authority}/setup/live")
    Redirect goLive(@PathVariable String authority) {
        access.require(AccessAction.SETTLE_SETUP);
        settling.goLive(reading.council());
        return Redirect.to(Urls.below(authority, "setup"))
                .saying("The council is live", "From now on nobody changes how people get in without you.");
    }

    @PostMapping("/{authority}/setup/wishes/{wish}/agree")
    Redirect agree(@PathVariable String authority, @PathVariable WishId wish) {
        access.require(AccessAction.SETTLE_SETUP);
        var manifest = settling.agree(access.me(), wish);
        return Redirect.to(Urls.below(authority, "setup")).saying(brought(Objects.requireNonNull(manifest.manifest())));
    }

    /** What was agreed stands; if Keycloak does not follow now, it follows when the operator applies the manifest again. */
    private String brought(org.virtualschool.tenancy.manifest.Manifest manifest) {
        try {
            providers.bring(manifest);
            return "You have agreed. The change is in force";
        } catch (RealmTrouble e) {
            return "You have agreed. The sign-in service did not follow yet: the platform’s operator has to apply it again";
        }
    }

    @PostMapping("/{authority}/setup/wishes/{wish}/refuse")
    ModelAndView refuse(
            @PathVariable String authority,
            @PathVariable WishId wish,
            @RequestParam(defaultValue = "") String because) {
        access.require(AccessAction.SETTLE_SETUP);
        var reason = because.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return shown(Form.empty().withError("because", "Say why, in at most 500 characters: the operator reads it"))
                    .withErrors();
        }
        settling.refuse(access.me(), wish, reason);
        return Redirect.to(Urls.below(authority, "setup")).saying("You have refused. Nothing has changed");
    }

    private Page shown(Form form) {
        return Page.of("access/setup/setup", reading.page(access.may(AccessAction.SETTLE_SETUP), form));
    }
}
