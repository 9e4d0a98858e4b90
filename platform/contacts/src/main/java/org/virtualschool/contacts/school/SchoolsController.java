package org.virtualschool.contacts.school;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.virtualschool.access.Access;
import org.virtualschool.contacts.ContactsAction;
import org.virtualschool.web.Page;

/** The way to a school's people: one's own schools, or any that the register has. */
@Controller
class SchoolsController {

    private final Access access;
    private final SchoolsInReach schools;
    private final SchoolPeople people;

    SchoolsController(Access access, SchoolsInReach schools, SchoolPeople people) {
        this.access = access;
        this.schools = schools;
        this.people = people;
    }

    @GetMapping("/{authority}/schools")
    Page list(@PathVariable String authority, @RequestParam(defaultValue = "") String words) {
        access.require(ContactsAction.VIEW_PEOPLE);
        var own = schools.own(ContactsAction.VIEW_PEOPLE);
        var known = own.orElseGet(() -> people.schools());
        var found = own.isPresent() || words.isBlank() ? schools.named(known) : schools.search(words);
        return Page.of("contacts/school/schools", new SchoolsPage(authority, words, found, own.isEmpty()));
    }
}
