package org.virtualschool.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.identity.AccountSettings;
import org.virtualschool.access.identity.Brokers;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

@Controller
class SignInController {

    static final String ONWARD_PAGE = "/sign-in/onward";

    private static final String ONWARD = "redirect:" + ONWARD_PAGE;
    private static final String EMAIL = "email";
    private static final int LONGEST_ADDRESS = 254;

    private final Brokers brokers;
    private final AccountSettings accounts;

    SignInController(Brokers brokers, AccountSettings accounts) {
        this.brokers = brokers;
        this.accounts = accounts;
    }

    @GetMapping("/sign-in")
    Page ask() {
        return Page.of("access/signin/sign-in", new SignInPage(Form.empty()));
    }

    @PostMapping("/sign-in")
    ModelAndView answer(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        var address = email.strip();
        if (!looksLikeAnAddress(address)) {
            return again(address, "Enter your work email address, like name@council.gov.uk");
        }
        var broker = brokers.forAddress(address);
        if (broker.isEmpty() && accounts.enabled()) {
            Destination.first(Brokers.OWN_ACCOUNT, address).keepIn(request.getSession());
            return new ModelAndView("redirect:" + OwnAccountController.PAGE);
        }
        if (broker.isEmpty()) {
            return again(
                    address,
                    "We do not know this email domain. Check the address, or ask your virtual school which one to use");
        }
        Destination.first(broker.get(), address).keepIn(request.getSession());
        return new ModelAndView(ONWARD);
    }

    /**
     * A page that goes on by itself. A form may only lead to addresses that the content security policy names, redirects included, and
     * nobody can name every council's provider: so the form ends here.
     */
    @GetMapping(ONWARD_PAGE)
    ModelAndView onward(HttpServletRequest request) {
        return Destination.in(request.getSession(false))
                .<ModelAndView>map(destination -> Page.of("access/signin/onward", new OnwardPage(OnwardRequests.START)))
                .orElseGet(() -> new ModelAndView("redirect:/sign-in"));
    }

    /** Says why, and lets the person go on: what comes next is the provider's page, which asks for a password. */
    @GetMapping(SigningInAgain.PAGE)
    ModelAndView again(HttpServletRequest request) {
        return Destination.in(request.getSession(false))
                .<ModelAndView>map(destination ->
                        Page.of("access/signin/again", new AgainPage(OnwardRequests.START, destination.over())))
                .orElseGet(() -> new ModelAndView("redirect:/"));
    }

    @GetMapping("/sign-in/refused")
    ModelAndView refused() {
        var answer = Page.of("access/signin/refused", new PlainPage("Your sign-in was not accepted"));
        answer.setStatus(HttpStatus.FORBIDDEN);
        return answer;
    }

    @GetMapping("/signed-out")
    ModelAndView signedOut() {
        return Page.of("access/signin/signed-out", new PlainPage("You have signed out"));
    }

    private static Page again(String address, String problem) {
        var form = Form.filledWith(Map.of(EMAIL, address)).withError(EMAIL, problem);
        return Page.of("access/signin/sign-in", new SignInPage(form)).withErrors();
    }

    private static boolean looksLikeAnAddress(String address) {
        var at = address.indexOf('@');
        return at > 0
                && at == address.lastIndexOf('@')
                && at < address.length() - 1
                && address.length() <= LONGEST_ADDRESS
                && address.chars().noneMatch(Character::isWhitespace);
    }
}
