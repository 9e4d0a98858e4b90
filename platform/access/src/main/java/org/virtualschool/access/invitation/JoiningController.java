package org.virtualschool.access.invitation;

import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.identity.Brokers;
import org.virtualschool.access.identity.Caller;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/**
 * The page that an invitation's link leads to. Whoever opens it is signed in by then and no member yet; what is used, withdrawn, too old or
 * never was is answered alike. A sign-in through another council's provider joins nothing.
 */
@Controller
class JoiningController {

    private final Tenants tenants;
    private final Brokers brokers;
    private final Accepting accepting;

    JoiningController(Tenants tenants, Brokers brokers, Accepting accepting) {
        this.tenants = tenants;
        this.brokers = brokers;
        this.accepting = accepting;
    }

    @GetMapping("/invitations/{council}/{code}")
    ModelAndView show(@PathVariable String council, @PathVariable String code, Authentication authentication) {
        return inside(
                council,
                authentication,
                (tenant, me) -> accepting
                        .find(new Code(code), me)
                        .<ModelAndView>map(found -> page(tenant, found, code, Form.empty()))
                        .orElseGet(() -> closed(false)));
    }

    private static Page page(Tenant tenant, Invitation found, String code, Form form) {
        return Page.of(
                "access/invitation/joining",
                new JoiningPage(tenant, found, Urls.path("invitations", tenant.slug(), code), form));
    }

    @PostMapping("/invitations/{council}/{code}")
    ModelAndView join(
            @PathVariable String council,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String confirm,
            Authentication authentication) {
        return inside(council, authentication, (tenant, me) -> switch (accepting.accept(new Code(code), me, confirm)) {
            case JOINED -> Redirect.to(Urls.path(tenant.slug())).saying("Welcome. You have access from now on");
            case WRONG_CODE -> again(tenant, me, code);
            case CLOSED -> closed(false);
        });
    }

    private ModelAndView again(Tenant tenant, Caller.Somebody me, String code) {
        var form = Form.empty()
                .withError(
                        "confirm",
                        "This is not the code. Ask the Director’s office again; after five tries you must be invited anew");
        return accepting
                .find(new Code(code), me)
                .<ModelAndView>map(found -> page(tenant, found, code, form).withErrors())
                .orElseGet(() -> closed(false));
    }

    private ModelAndView inside(String council, Authentication authentication, Answer answer) {
        if (!(Caller.of(authentication).orElseThrow() instanceof Caller.Somebody me)) {
            throw new IllegalStateException("A machine client joins nothing");
        }
        Function<Tenant, ModelAndView> bound = tenant -> brokers.countFor(me.broker(), tenant)
                ? Tenancy.as(tenant.id(), () -> answer.of(tenant, me))
                : closed(true);
        return tenants.bySlug(council).map(bound).orElseGet(() -> closed(false));
    }

    private static ModelAndView closed(boolean foreign) {
        var page = Page.of("access/invitation/closed", new ClosedPage(foreign));
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }

    private interface Answer {
        ModelAndView of(Tenant tenant, Caller.Somebody me);
    }
}
