package org.virtualschool.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.invitation.SchoolInvitations;
import org.virtualschool.access.invitation.SchoolInvitations.Invited;
import org.virtualschool.access.keycloak.OwnAccounts;
import org.virtualschool.access.keycloak.OwnAccounts.Factor;
import org.virtualschool.access.keycloak.RealmTrouble;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/**
 * The way in for somebody whose organisation signs nobody in. Whether there is an account of that address is never said: everybody is shown
 * the same page, but for whoever holds the link of an invitation to a school, sent to that very address.
 */
@Controller
class OwnAccountController {

    static final String PAGE = "/sign-in/account";

    private static final String FACTOR = "factor";

    private final SchoolInvitations invitations;
    private final OwnAccounts accounts;

    OwnAccountController(SchoolInvitations invitations, OwnAccounts accounts) {
        this.invitations = invitations;
        this.accounts = accounts;
    }

    @GetMapping(PAGE)
    ModelAndView show(HttpServletRequest request) {
        return wayTo(request)
                .<ModelAndView>map(way -> page(invited(way, request), Form.empty(), Optional.empty()))
                .orElseGet(OwnAccountController::fromTheStart);
    }

    /** Whoever is not invited is answered as if nothing had been asked. */
    @PostMapping(PAGE)
    ModelAndView setUp(@RequestParam(defaultValue = "") String factor, HttpServletRequest request) {
        var way = wayTo(request);
        if (way.isEmpty()) {
            return fromTheStart();
        }
        var chosen = Arrays.stream(Factor.values())
                .filter(one -> one.name().equals(factor))
                .findFirst();
        if (chosen.isEmpty()) {
            return notChosen(invited(way.get(), request));
        }
        return WantedInvitation.in(request.getSession(false))
                .flatMap(wanted -> invitations.asksForAnAccount(
                        wanted.council(), wanted.code(), way.get().email()))
                .<ModelAndView>map(one -> sent(one, chosen.get()))
                .orElseGet(() -> page(Optional.empty(), Form.empty(), Optional.empty()));
    }

    private static ModelAndView notChosen(Optional<Invited> invited) {
        return invited.isPresent()
                ? page(invited, Form.empty().withError(FACTOR, "Choose a second factor"), Optional.empty())
                        .withErrors()
                : page(Optional.empty(), Form.empty(), Optional.empty());
    }

    private ModelAndView sent(Invited invited, Factor factor) {
        try {
            var sent = accounts.sendLink(invited.email(), factor);
            return page(Optional.of(invited), Form.empty(), Optional.of(sent));
        } catch (RealmTrouble e) {
            var form = Form.empty()
                    .withError(FACTOR, "The link could not be sent. Try again in some minutes; nothing was changed");
            var page = page(Optional.of(invited), form, Optional.empty());
            page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
            return page;
        }
    }

    private static Optional<Destination> wayTo(HttpServletRequest request) {
        return Destination.in(request.getSession(false)).filter(Destination::isOwnAccount);
    }

    private Optional<Invited> invited(Destination way, HttpServletRequest request) {
        return WantedInvitation.in(request.getSession(false))
                .flatMap(wanted -> invitations.find(wanted.council(), wanted.code(), way.email()));
    }

    private static Page page(Optional<Invited> invited, Form form, Optional<Boolean> sent) {
        return Page.of(
                "access/signin/own-account", new OwnAccountPage(invited, SignInController.ONWARD_PAGE, form, sent));
    }

    private static ModelAndView fromTheStart() {
        return new ModelAndView("redirect:/sign-in");
    }
}
