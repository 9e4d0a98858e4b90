package org.virtualschool.access.signin;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.identity.Brokers;
import org.virtualschool.access.identity.Caller;
import org.virtualschool.access.identity.Operators;
import org.virtualschool.access.membership.MyAuthorities;
import org.virtualschool.web.Page;

/** The platform's front door: on to one's authority, or the list of several, or whom to ask for access. */
@Controller
class HomeController {

    private final MyAuthorities authorities;
    private final Brokers brokers;
    private final Operators operators;

    HomeController(MyAuthorities authorities, Brokers brokers, Operators operators) {
        this.operators = operators;
        this.authorities = authorities;
        this.brokers = brokers;
    }

    @GetMapping("/")
    ModelAndView home(Authentication authentication) {
        if (!(Caller.of(authentication).orElseThrow() instanceof Caller.Somebody me)) {
            throw new IllegalStateException("A machine client has no pages");
        }
        if (operators.of(me).isPresent()) {
            return new ModelAndView("redirect:/operator");
        }
        var mine = authorities.of(me.person()).stream()
                .filter(tenant -> brokers.countFor(me.broker(), tenant))
                .toList();
        return switch (mine.size()) {
            case 0 -> Page.of("access/signin/no-membership", new NoMembershipPage(whomToAsk(me)));
            case 1 -> new ModelAndView("redirect:/" + mine.getFirst().slug());
            default -> Page.of("access/signin/choose", new ChoosePage(mine));
        };
    }

    /** The desk of the council whose provider it was; the desks of all for somebody from a school. */
    private List<NoMembershipPage.Desk> whomToAsk(Caller.Somebody me) {
        return brokers.councilOf(me.broker()).map(List::of).orElseGet(brokers::councils).stream()
                .map(tenant -> new NoMembershipPage.Desk(tenant.virtualSchool(), tenant.helpContact()))
                .toList();
    }
}
