package org.virtualschool.access.membership;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.access.AccessAction;
import org.virtualschool.access.pages.Pages;

@Controller
class PeopleController {

    private final Access access;
    private final People people;
    private final Pages pages;

    PeopleController(Access access, People people, Pages pages) {
        this.access = access;
        this.people = people;
        this.pages = pages;
    }

    @GetMapping("/{authority}/people")
    ModelAndView list() {
        access.require(AccessAction.VIEW_PEOPLE);
        return pages.page("access/membership/people", new PeoplePage(people.withAccess()));
    }
}
