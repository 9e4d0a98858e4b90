package org.virtualschool.access.invitation;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.access.AccessAction;
import org.virtualschool.access.people.AccessFields;
import org.virtualschool.access.people.GivingAccess;
import org.virtualschool.access.people.Reading;
import org.virtualschool.post.Addressee;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Asking somebody to join, and taking it back. */
@Controller
class InvitationController {

    private final Access access;
    private final Inviting inviting;
    private final GivingAccess giving;
    private final Clock clock;

    InvitationController(Access access, Inviting inviting, GivingAccess giving, Clock clock) {
        this.access = access;
        this.inviting = inviting;
        this.giving = giving;
        this.clock = clock;
    }

    @GetMapping("/{authority}/invitations")
    Page pending(@PathVariable String authority) {
        access.require(AccessAction.GIVE_ACCESS);
        return Page.of("access/invitation/list", new InvitationsPage(authority, inviting.pending()));
    }

    @GetMapping("/{authority}/invitations/new")
    Page ask(@PathVariable String authority) {
        access.require(AccessAction.GIVE_ACCESS);
        return shown(authority, Form.empty());
    }

    @PostMapping("/{authority}/invitations")
    ModelAndView invite(
            @PathVariable String authority, @Valid @ModelAttribute("form") InvitationForm form, BindingResult sent) {
        access.require(AccessAction.GIVE_ACCESS);
        var read = Reading.of(form.access(), giving.offerBy(access.me()), LocalDate.now(clock));
        var addressee = addressee(form);
        var problems = read.problemsBeside(sent);
        if (addressee.isEmpty() && !sent.hasFieldErrors("name") && !sent.hasFieldErrors("email")) {
            problems = problems.withError(
                    "email",
                    "Check name and address: a name of letters, spaces and hyphens; an address like name@council.gov.uk");
        }
        if (problems.hasErrors() || addressee.isEmpty()) {
            return shown(authority, problems).withErrors();
        }
        inviting.invite(access.me(), addressee.get(), read.wanted().orElseThrow());
        return Redirect.to(Urls.below(authority, "invitations"))
                .saying("The invitation is on its way", "The link in it works for 14 days, and once.");
    }

    @PostMapping("/{authority}/invitations/{invitation}/withdraw")
    Redirect withdraw(@PathVariable String authority, @PathVariable InvitationId invitation) {
        access.require(AccessAction.GIVE_ACCESS);
        inviting.withdraw(access.me(), invitation);
        return Redirect.to(Urls.below(authority, "invitations"))
                .saying("The invitation is withdrawn", "Its link does not work any more.");
    }

    private Page shown(String authority, Form form) {
        var fields = new AccessFields(giving.offerBy(access.me()), form);
        return Page.of("access/invitation/new", new InvitationPage(authority, fields));
    }

    private static Optional<Addressee> addressee(InvitationForm form) {
        try {
            return Optional.of(new Addressee(
                    Objects.requireNonNullElse(form.name(), "").strip(),
                    Objects.requireNonNullElse(form.email(), "").strip()));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
