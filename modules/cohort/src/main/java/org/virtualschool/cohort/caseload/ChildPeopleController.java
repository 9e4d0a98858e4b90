package org.virtualschool.cohort.caseload;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** The people around one child. */
@Controller
class ChildPeopleController {

    private final Access access;
    private final ChildPeople people;
    private final ChangingCaseloads changing;

    ChildPeopleController(Access access, ChildPeople people, ChangingCaseloads changing) {
        this.access = access;
        this.people = people;
        this.changing = changing;
    }

    @GetMapping("/{authority}/children/{child}/people")
    Page people(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.VIEW_PEOPLE, child);
        return people.shown(authority, child, Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/people")
    ModelAndView add(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @RequestParam(defaultValue = "") String person) {
        access.require(CohortAction.CHANGE_CASELOAD, child);
        if (person.isBlank()) {
            return people.shown(
                            authority, child, Form.empty().withError("person", "Choose who is to work with the child"))
                    .withErrors();
        }
        changing.add(chosen(person), child);
        return Redirect.to(address(authority, child)).saying("The child is on the caseload");
    }

    @PostMapping("/{authority}/children/{child}/people/{person}/end")
    Redirect remove(@PathVariable String authority, @PathVariable ChildId child, @PathVariable PersonId person) {
        access.require(CohortAction.CHANGE_CASELOAD, child);
        changing.remove(person, child);
        return Redirect.to(address(authority, child))
                .saying("The child is off the caseload", "The history keeps who worked with the child, and when.");
    }

    private static PersonId chosen(String person) {
        try {
            return PersonId.of(person);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("person-not-found", "There is no such person here");
        }
    }

    private static String address(String authority, ChildId child) {
        return Urls.below(authority, "children", child, "people");
    }
}
