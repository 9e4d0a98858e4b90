package org.virtualschool.access.startagain;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.invitation.Code;
import org.virtualschool.access.keycloak.OwnAccounts.Factor;
import org.virtualschool.access.keycloak.RealmTrouble;
import org.virtualschool.audit.Actor;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Urls;

/** The page that the link to start again leads to. What is used, replaced, too old or never was is answered alike. */
@Controller
class StartAgainController {

    private static final String PAGE = "/sign-in/start-again/{council}/{code}";
    private static final String FACTOR = "factor";

    private final Tenants tenants;
    private final UsingLinks links;

    StartAgainController(Tenants tenants, UsingLinks links) {
        this.tenants = tenants;
        this.links = links;
    }

    @GetMapping(PAGE)
    ModelAndView show(@PathVariable String council, @PathVariable String code) {
        return at(council, code)
                .<ModelAndView>map(tenant -> page(tenant, code, Form.empty(), Optional.empty()))
                .orElseGet(StartAgainController::closed);
    }

    @PostMapping(PAGE)
    ModelAndView start(
            @PathVariable String council, @PathVariable String code, @RequestParam(defaultValue = "") String factor) {
        var chosen = Arrays.stream(Factor.values())
                .filter(one -> one.name().equals(factor))
                .findFirst();
        return at(council, code)
                .map(tenant -> chosen.map(one -> use(tenant, code, one)).orElseGet(() -> notChosen(tenant, code)))
                .orElseGet(StartAgainController::closed);
    }

    private ModelAndView use(Tenant tenant, String code, Factor factor) {
        try {
            return inside(tenant, () -> links.use(new Code(code), factor))
                    .<ModelAndView>map(sent -> page(tenant, code, Form.empty(), Optional.of(sent)))
                    .orElseGet(StartAgainController::closed);
        } catch (RealmTrouble e) {
            var form = Form.empty()
                    .withError(FACTOR, "The message could not be sent. Try again in some minutes; nothing was changed");
            var page = page(tenant, code, form, Optional.empty());
            page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
            return page;
        }
    }

    private static ModelAndView notChosen(Tenant tenant, String code) {
        return page(tenant, code, Form.empty().withError(FACTOR, "Choose a second factor"), Optional.empty())
                .withErrors();
    }

    private Optional<Tenant> at(String council, String code) {
        return tenants.bySlug(council)
                .filter(tenant -> !tenant.suspended())
                .filter(tenant -> inside(tenant, () -> links.works(new Code(code))));
    }

    private static <T> T inside(Tenant tenant, Supplier<T> work) {
        return Tenancy.as(tenant.id(), () -> Actor.as(Actor.platform("sign-in"), work));
    }

    private static Page page(Tenant tenant, String code, Form form, Optional<Boolean> sent) {
        var address = Urls.path("sign-in", "start-again", tenant.slug(), code);
        return Page.of(
                "access/startagain/start-again", new StartAgainPage(tenant.virtualSchool(), address, form, sent));
    }

    private static ModelAndView closed() {
        var page = Page.of("access/startagain/closed", new ClosedLinkPage("This link does not work"));
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
