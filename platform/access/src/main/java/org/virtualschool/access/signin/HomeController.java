package org.virtualschool.access.signin;

import jakarta.validation.Valid;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.InEachAuthority;
import org.virtualschool.access.identity.Caller;
import org.virtualschool.access.identity.Operators;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;

/** The platform's front door: on to one's authority, or the list of several, or asking for access. */
@Controller
class HomeController {

    private final InEachAuthority each;
    private final WithoutMembership without;
    private final Operators operators;

    HomeController(InEachAuthority each, WithoutMembership without, Operators operators) {
        this.operators = operators;
        this.each = each;
        this.without = without;
    }

    @GetMapping("/")
    ModelAndView home(Authentication authentication) {
        var me = somebody(authentication);
        if (operators.of(me).isPresent()) {
            return new ModelAndView("redirect:/operator");
        }
        var mine = each.mine();
        return switch (mine.size()) {
            case 0 -> without.page(me, Form.empty());
            case 1 -> new ModelAndView("redirect:/" + mine.getFirst().slug());
            default -> Page.of("access/signin/choose", new ChoosePage(mine));
        };
    }

    /** Whoever has access already asks whoever gave it, and is only led on. */
    @PostMapping("/ask-for-access")
    ModelAndView ask(Authentication authentication, @Valid @ModelAttribute("form") AskForm form, BindingResult sent) {
        var me = somebody(authentication);
        if (!each.mine().isEmpty()) {
            return Redirect.to("/");
        }
        if (sent.hasErrors()) {
            return without.page(me, Form.of(sent)).withErrors();
        }
        without.ask(me, form);
        return Redirect.to("/").saying("You have asked for access", "Open this page again to see the answer.");
    }

    private static Caller.Somebody somebody(Authentication authentication) {
        if (Caller.of(authentication).orElseThrow() instanceof Caller.Somebody me) {
            return me;
        }
        throw new IllegalStateException("A machine client has no pages");
    }
}
