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
import org.virtualschool.access.SchoolAccess;
import org.virtualschool.contacts.ContactsAction;
import org.virtualschool.directory.School;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Refused;

/** A designated teacher whom the virtual school has confirmed asks colleagues of the same school to join, and ends what they have. */
@Controller
class ColleagueController {

    private final Access access;
    private final SchoolAccess schoolAccess;
    private final SchoolsInReach schools;
    private final SchoolPeople people;

    ColleagueController(Access access, SchoolAccess schoolAccess, SchoolsInReach schools, SchoolPeople people) {
        this.access = access;
        this.schoolAccess = schoolAccess;
        this.schools = schools;
        this.people = people;
    }

    @GetMapping("/{authority}/schools/{urn}/colleagues/new")
    Page ask(@PathVariable String authority, @PathVariable String urn) {
        return page(authority, mine(urn), Form.empty());
    }

    @PostMapping("/{authority}/schools/{urn}/colleagues")
    ModelAndView add(
            @PathVariable String authority,
            @PathVariable String urn,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult sent) {
        var school = mine(urn);
        var told = form.told(Form.of(sent));
        if (told.hasErrors()) {
            return page(authority, school, told).withErrors();
        }
        people.add(access.me(), school.urn(), form.newcomer(true, false));
        return SchoolPeopleController.back(authority, urn)
                .saying("The invitation is on its way", "The virtual school sees whom you asked.");
    }

    @PostMapping("/{authority}/schools/{urn}/colleagues/{contact}/end")
    Redirect end(@PathVariable String authority, @PathVariable String urn, @PathVariable ContactId contact) {
        var school = mine(urn);
        people.endColleague(access.me(), school.urn(), contact);
        return SchoolPeopleController.back(authority, urn).saying("Ended today");
    }

    private School mine(String urn) {
        var school = schools.require(ContactsAction.ADD_COLLEAGUE, urn);
        if (!people.hasConfirmedTeacher(school.urn(), access.me())) {
            throw new Refused(
                    "teacher-not-confirmed",
                    "The virtual school has not confirmed you as this school’s designated teacher: ask it to");
        }
        return school;
    }

    private Page page(String authority, School school, Form form) {
        var roles = schoolAccess.givableBy(access.me(), school.urn().number());
        return Page.of("contacts/school/new-colleague", new NewPersonPage(authority, school, roles, form, true));
    }
}
