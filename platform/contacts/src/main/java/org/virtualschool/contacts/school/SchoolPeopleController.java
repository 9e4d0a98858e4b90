package org.virtualschool.contacts.school;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.virtualschool.access.Access;
import org.virtualschool.access.AccessAction;
import org.virtualschool.contacts.ContactsAction;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Who is who at one school: looked at by everybody who works with it, confirmed and ended by the virtual school. */
@Controller
class SchoolPeopleController {

    private final Access access;
    private final SchoolsInReach schools;
    private final SchoolPeople people;

    SchoolPeopleController(Access access, SchoolsInReach schools, SchoolPeople people) {
        this.access = access;
        this.schools = schools;
        this.people = people;
    }

    @GetMapping("/{authority}/schools/{urn}/people")
    Page people(@PathVariable String authority, @PathVariable String urn) {
        var school = schools.require(ContactsAction.VIEW_PEOPLE, urn);
        var adds = access.may(ContactsAction.ADD_COLLEAGUE) && people.hasConfirmedTeacher(school.urn(), access.me());
        var may = new SchoolPeoplePage.May(
                access.may(ContactsAction.KEEP_PEOPLE), adds, access.may(ContactsAction.LET_START_AGAIN));
        return Page.of(
                "contacts/school/people",
                new SchoolPeoplePage(authority, school, people.today(school.urn()), access.me(), may));
    }

    @PostMapping("/{authority}/schools/{urn}/people/{contact}/confirm")
    Redirect confirm(@PathVariable String authority, @PathVariable String urn, @PathVariable ContactId contact) {
        var school = schools.require(ContactsAction.KEEP_PEOPLE, urn);
        people.confirm(access.me(), school.urn(), contact);
        return back(authority, urn).saying("Confirmed today");
    }

    /** Whoever ends what somebody has here ends access, and must be one who gives it. */
    @PostMapping("/{authority}/schools/{urn}/people/{contact}/end")
    Redirect end(@PathVariable String authority, @PathVariable String urn, @PathVariable ContactId contact) {
        var school = schools.require(ContactsAction.KEEP_PEOPLE, urn);
        if (people.find(school.urn(), contact).mayGetIn()) {
            access.require(AccessAction.GIVE_ACCESS);
        }
        people.end(access.me(), school.urn(), contact);
        return back(authority, urn).saying("Ended today", "What the person had here has ended with it.");
    }

    static Redirect back(String authority, String urn) {
        return Redirect.to(Urls.below(authority, "schools", urn, "people"));
    }
}
