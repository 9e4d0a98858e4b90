package org.virtualschool.access.asking;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Who asks for access, and the answer. */
@Controller
class AccessRequestController {

    private final Access access;
    private final AskingForAccess asking;
    private final GivingAccess giving;
    private final Clock clock;

    AccessRequestController(Access access, AskingForAccess asking, GivingAccess giving, Clock clock) {
        this.access = access;
        this.asking = asking;
        this.giving = giving;
        this.clock = clock;
    }

    @GetMapping("/{authority}/people/requests")
    Page list(@PathVariable String authority) {
        access.require(AccessAction.GIVE_ACCESS);
        return Page.of("access/asking/list", new AccessRequestsPage(authority, asking.open()));
    }

    @GetMapping("/{authority}/people/requests/{request}")
    Page one(@PathVariable String authority, @PathVariable AccessRequestId request) {
        access.require(AccessAction.GIVE_ACCESS);
        return shown(authority, request, Form.empty());
    }

    @PostMapping("/{authority}/people/requests/{request}/approve")
    ModelAndView approve(
            @PathVariable String authority,
            @PathVariable AccessRequestId request,
            @Valid @ModelAttribute("form") ApprovalForm form,
            BindingResult sent) {
        access.require(AccessAction.GIVE_ACCESS);
        var read = Reading.of(form.access(), giving.offerBy(access.me()), LocalDate.now(clock));
        var problems = read.problemsBeside(sent);
        if (problems.hasErrors()) {
            return shown(authority, request, problems).withErrors();
        }
        asking.give(access.me(), request, form.name().strip(), read.wanted().orElseThrow());
        return Redirect.to(Urls.below(authority, "people")).saying("The role is given", "It counts at once.");
    }

    @PostMapping("/{authority}/people/requests/{request}/refuse")
    ModelAndView refuse(
            @PathVariable String authority,
            @PathVariable AccessRequestId request,
            @Valid @ModelAttribute("form") RefusalForm form,
            BindingResult sent) {
        access.require(AccessAction.GIVE_ACCESS);
        if (sent.hasErrors()) {
            return shown(authority, request, Form.of(sent)).withErrors();
        }
        asking.refuse(access.me(), request, form.because().strip());
        return Redirect.to(Urls.below(authority, "people", "requests"))
                .saying("The request is refused", "The person finds the reason on the page where he or she asked.");
    }

    private Page shown(String authority, AccessRequestId id, Form form) {
        var request = asking.find(id);
        var fields = new AccessFields(giving.offerBy(access.me()), form);
        return Page.of("access/asking/one", new AccessRequestPage(authority, request, fields));
    }
}
