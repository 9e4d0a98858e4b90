package org.virtualschool.contacts.school;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.contacts.ContactsAction;
import org.virtualschool.directory.School;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/** The virtual school lets somebody of a school start again who lost phone or password. */
@Controller
class LostAccountController {

    private final Access access;
    private final SchoolsInReach schools;
    private final SchoolPeople people;

    LostAccountController(Access access, SchoolsInReach schools, SchoolPeople people) {
        this.access = access;
        this.schools = schools;
        this.people = people;
    }

    @GetMapping("/{authority}/schools/{urn}/people/{contact}/start-again")
    Page ask(@PathVariable String authority, @PathVariable String urn, @PathVariable ContactId contact) {
        var school = schools.require(ContactsAction.LET_START_AGAIN, urn);
        return page(authority, school, contact, Form.empty());
    }

    @PostMapping("/{authority}/schools/{urn}/people/{contact}/start-again")
    ModelAndView let(
            @PathVariable String authority,
            @PathVariable String urn,
            @PathVariable ContactId contact,
            @Valid @ModelAttribute("form") LostAccountForm form,
            BindingResult sent) {
        var school = schools.require(ContactsAction.LET_START_AGAIN, urn);
        if (sent.hasErrors()) {
            return page(authority, school, contact, Form.of(sent)).withErrors();
        }
        people.letStartAgain(access.me(), school.urn(), contact, form.reason().strip());
        return SchoolPeopleController.back(authority, urn)
                .saying(
                        "The person can start again",
                        "What was lost is being taken away. Then a link goes to the address of the account.");
    }

    private Page page(String authority, School school, ContactId contact, Form form) {
        var person = people.withAnAccount(school.urn(), contact);
        return Page.of("contacts/school/lost-account", new LostAccountPage(authority, school, person, form));
    }
}
