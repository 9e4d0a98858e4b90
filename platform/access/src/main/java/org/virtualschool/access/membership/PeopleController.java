package org.virtualschool.access.membership;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.access.AccessAction;
import org.virtualschool.web.Page;

@Controller
class PeopleController {

    private final Access access;
    private final People people;

    PeopleController(Access access, People people) {
        this.access = access;
        this.people = people;
    }

    @GetMapping("/{authority}/people")
    ModelAndView list() {
        access.require(AccessAction.VIEW_PEOPLE);
        return Page.of("access/membership/people", new PeoplePage(people.withAccess()));
    }
}
