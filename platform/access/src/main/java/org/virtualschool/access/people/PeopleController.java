package org.virtualschool.access.people;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.access.AccessAction;
import org.virtualschool.web.Page;

/** Who has access today. */
@Controller
class PeopleController {

    private final Access access;
    private final People people;
    private final Askers askers;

    PeopleController(Access access, People people, Askers askers) {
        this.access = access;
        this.people = people;
        this.askers = askers;
    }

    @GetMapping("/{authority}/people")
    Page list(@PathVariable String authority) {
        access.require(AccessAction.VIEW_PEOPLE);
        var mayGive = access.may(AccessAction.GIVE_ACCESS);
        var page = new PeoplePage(
                authority,
                people.withAccess(),
                mayGive,
                access.may(AccessAction.VIEW_ROLES),
                mayGive ? askers.waiting() : 0);
        return Page.of("access/people/list", page);
    }
}
