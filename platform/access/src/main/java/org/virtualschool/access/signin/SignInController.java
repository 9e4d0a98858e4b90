package org.virtualschool.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.identity.Brokers;
import org.virtualschool.access.pages.Pages;

@Controller
class SignInController {

    private static final String ONWARD = "redirect:/sign-in/onward";
    private static final int LONGEST_ADDRESS = 254;

    private final Brokers brokers;
    private final Pages pages;

    SignInController(Brokers brokers, Pages pages) {
        this.brokers = brokers;
        this.pages = pages;
    }

    @GetMapping("/sign-in")
    ModelAndView ask(CsrfToken csrf) {
        return pages.page("access/signin/sign-in", new SignInPage(csrf, "", SignInPage.Problem.NONE));
    }

    @PostMapping("/sign-in")
    ModelAndView answer(@RequestParam(defaultValue = "") String email, CsrfToken csrf, HttpServletRequest request) {
        var address = email.strip();
        if (!looksLikeAnAddress(address)) {
            return again(new SignInPage(csrf, address, SignInPage.Problem.NO_ADDRESS));
        }
        var broker = brokers.forAddress(address);
        if (broker.isEmpty()) {
            return again(new SignInPage(csrf, address, SignInPage.Problem.UNKNOWN_DOMAIN));
        }
        new Destination(broker.get(), address).keepIn(request.getSession());
        return new ModelAndView(ONWARD);
    }

    /**
     * A page that goes on by itself. A form may only lead to addresses that the content security policy names, redirects included, and
     * nobody can name every council's provider: so the form ends here.
     */
    @GetMapping("/sign-in/onward")
    ModelAndView onward(HttpServletRequest request) {
        return Destination.in(request.getSession(false))
                .map(destination -> pages.page("access/signin/onward", new OnwardPage(OnwardRequests.START)))
                .orElseGet(() -> new ModelAndView("redirect:/sign-in"));
    }

    @GetMapping("/sign-in/refused")
    ModelAndView refused() {
        var answer = pages.page("access/signin/refused", new PlainPage("Your sign-in was not accepted"));
        answer.setStatus(HttpStatus.FORBIDDEN);
        return answer;
    }

    @GetMapping("/signed-out")
    ModelAndView signedOut() {
        return pages.page("access/signin/signed-out", new PlainPage("You have signed out"));
    }

    private ModelAndView again(SignInPage page) {
        var answer = pages.page("access/signin/sign-in", page);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
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
