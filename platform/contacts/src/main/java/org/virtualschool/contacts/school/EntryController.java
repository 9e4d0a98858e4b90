package org.virtualschool.contacts.school;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.access.AccessAction;
import org.virtualschool.access.SchoolAccess;
import org.virtualschool.contacts.ContactsAction;
import org.virtualschool.directory.School;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/** The virtual school adds somebody to a school, and asks the person to join. Whoever it adds is confirmed by that. */
@Controller
class EntryController {

    private final Access access;
    private final SchoolAccess schoolAccess;
    private final SchoolsInReach schools;
    private final SchoolPeople people;

    EntryController(Access access, SchoolAccess schoolAccess, SchoolsInReach schools, SchoolPeople people) {
        this.access = access;
        this.schoolAccess = schoolAccess;
        this.schools = schools;
        this.people = people;
    }

    @GetMapping("/{authority}/schools/{urn}/people/new")
    Page ask(@PathVariable String authority, @PathVariable String urn) {
        var school = schools.require(ContactsAction.KEEP_PEOPLE, urn);
        if (access.may(AccessAction.GIVE_ACCESS)) {
            access.require(AccessAction.GIVE_ACCESS);
        }
        return page(authority, school, Form.empty());
    }

    @PostMapping("/{authority}/schools/{urn}/people")
    ModelAndView add(
            @PathVariable String authority,
            @PathVariable String urn,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult sent) {
        var school = schools.require(ContactsAction.KEEP_PEOPLE, urn);
        if (form.invites()) {
            access.require(AccessAction.GIVE_ACCESS);
        }
        var told = form.told(Form.of(sent));
        if (told.hasErrors()) {
            return page(authority, school, told).withErrors();
        }
        people.add(access.me(), school.urn(), form.newcomer(form.invites(), true));
        return SchoolPeopleController.back(authority, urn)
                .saying(form.invites() ? "Added, and the invitation is on its way" : "Added");
    }

    private Page page(String authority, School school, Form form) {
        var mayInvite = access.may(AccessAction.GIVE_ACCESS);
        List<SchoolAccess.Role> roles = schoolAccess.roles();
        return Page.of("contacts/school/new-person", new NewPersonPage(authority, school, roles, form, mayInvite));
    }
}
