package org.virtualschool.access.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.access.AccessAction;
import org.virtualschool.access.MembershipId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** What one person has here, one role more, one less. */
@Controller
class PersonController {

    private final Access access;
    private final GivingAccess giving;
    private final Reviewing reviewing;
    private final Clock clock;

    PersonController(Access access, GivingAccess giving, Reviewing reviewing, Clock clock) {
        this.access = access;
        this.giving = giving;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    @GetMapping("/{authority}/people/{person}")
    Page person(@PathVariable String authority, @PathVariable PersonId person) {
        access.require(AccessAction.VIEW_PEOPLE);
        if (mayChange(person)) {
            access.require(AccessAction.GIVE_ACCESS);
        }
        return shown(authority, person, Form.empty());
    }

    @PostMapping("/{authority}/people/{person}/memberships")
    ModelAndView give(
            @PathVariable String authority,
            @PathVariable PersonId person,
            @ModelAttribute("form") AccessForm form,
            BindingResult sent) {
        access.require(AccessAction.GIVE_ACCESS);
        var read = Reading.of(form, giving.offerBy(access.me()), LocalDate.now(clock));
        var problems = read.problemsBeside(sent);
        if (problems.hasErrors()) {
            return shown(authority, person, problems).withErrors();
        }
        giving.give(access.me(), person, read.wanted().orElseThrow());
        return Redirect.to(Urls.below(authority, "people", person)).saying("The role is given", "It counts at once.");
    }

    @PostMapping("/{authority}/people/{person}/memberships/{membership}/end")
    Redirect end(@PathVariable String authority, @PathVariable PersonId person, @PathVariable MembershipId membership) {
        access.require(AccessAction.GIVE_ACCESS);
        giving.end(access.me(), person, membership);
        return Redirect.to(Urls.below(authority, "people", person))
                .saying("The role has ended", "The person’s next click does without it.");
    }

    private boolean mayChange(PersonId person) {
        return access.may(AccessAction.GIVE_ACCESS) && !access.me().person().equals(person);
    }

    private Page shown(String authority, PersonId person, Form form) {
        var holdings = giving.of(person);
        var mayGive = mayChange(person);
        var fields = new AccessFields(mayGive ? giving.offerBy(access.me()) : Offer.NOTHING, form);
        return Page.of(
                "access/people/person",
                new PersonPage(authority, person, holdings, confirmed(person), fields, mayGive, LocalDate.now(clock)));
    }

    /** When each membership was last confirmed, and by whom, in words. */
    private Map<MembershipId, String> confirmed(PersonId person) {
        var words = new HashMap<MembershipId, String>();
        reviewing
                .lastConfirmed(person)
                .forEach((membership, confirmed) -> words.put(
                        membership,
                        Dates.day(confirmed.at())
                                + access.nameOf(confirmed.by())
                                        .map(who -> ", by " + who)
                                        .orElse("")));
        return words;
    }
}
