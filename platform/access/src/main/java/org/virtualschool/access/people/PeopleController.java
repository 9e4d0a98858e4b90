package org.virtualschool.access.people;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.virtualschool.access.Access;
import org.virtualschool.access.AccessAction;
import org.virtualschool.web.Page;

/** Who has access today. */
@Controller
class PeopleController {

    private final Access access;
    private final People people;
    private final Askers askers;
    private final Reviewing reviewing;

    PeopleController(Access access, People people, Askers askers, Reviewing reviewing) {
        this.access = access;
        this.people = people;
        this.askers = askers;
        this.reviewing = reviewing;
    }

    @GetMapping("/{authority}/people")
    Page list(@PathVariable String authority, @RequestParam(defaultValue = "") String team) {
        access.require(AccessAction.VIEW_PEOPLE);
        var page = new PeoplePage(authority, people.withAccess(team), access.may(AccessAction.VIEW_ROLES), toDo());
        return Page.of("access/people/list", page);
    }

    @GetMapping("/{authority}/people/teams")
    Page teams(@PathVariable String authority) {
        access.require(AccessAction.VIEW_PEOPLE);
        return Page.of("access/people/teams", new TeamsPage(authority, people.teams()));
    }

    private Optional<PeoplePage.ToDo> toDo() {
        return access.may(AccessAction.GIVE_ACCESS)
                ? Optional.of(new PeoplePage.ToDo(askers.waiting(), reviewing.thisTerm(access.me())))
                : Optional.empty();
    }
}
