package org.virtualschool.cohort.caseload;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.roll.ChildSearchQueries.Found;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Refused;
import org.virtualschool.web.Urls;

/** Who looks after whom: the caseloads of everybody, and one of them. */
@Controller
class CaseloadController {

    private final Access access;
    private final Audit audit;
    private final CaseloadReading reading;
    private final ChangingCaseloads changing;

    CaseloadController(Access access, Audit audit, CaseloadReading reading, ChangingCaseloads changing) {
        this.access = access;
        this.audit = audit;
        this.reading = reading;
        this.changing = changing;
    }

    @GetMapping("/{authority}/caseloads")
    Page everybody(@PathVariable String authority) {
        access.require(CohortAction.VIEW_CASELOADS);
        var page = new CaseloadsPage(authority, reading.everybody(), access.may(CohortAction.VIEW_WORKER_ACCESS));
        audit.viewed(CohortAction.VIEW_CASELOADS.key(), List.of());
        return Page.of("cohort/caseload/everybody", page);
    }

    @GetMapping("/{authority}/caseloads/{person}")
    Page one(@PathVariable String authority, @PathVariable PersonId person) {
        access.require(CohortAction.VIEW_CASELOADS);
        return shown(authority, person, "", Form.empty());
    }

    /** Looks for a child to add. It posts, because an address is no place for a name. */
    @PostMapping("/{authority}/caseloads/{person}")
    Page find(
            @PathVariable String authority,
            @PathVariable PersonId person,
            @RequestParam(defaultValue = "") String search) {
        access.require(CohortAction.CHANGE_CASELOAD);
        if (search.isBlank()) {
            var form = Form.empty().withError("search", "Enter a name, social care identifier or UPN");
            return shown(authority, person, "", form).withErrors();
        }
        return shown(authority, person, search, Form.filledWith(Map.of("search", search)));
    }

    @PostMapping("/{authority}/caseloads/{person}/children/{child}")
    Redirect add(@PathVariable String authority, @PathVariable PersonId person, @PathVariable ChildId child) {
        access.require(CohortAction.CHANGE_CASELOAD, child);
        changing.add(person, child);
        return Redirect.to(Urls.below(authority, "caseloads", person)).saying("The child is on the caseload");
    }

    @PostMapping("/{authority}/caseloads/{person}/children/{child}/end")
    Redirect remove(@PathVariable String authority, @PathVariable PersonId person, @PathVariable ChildId child) {
        access.require(CohortAction.CHANGE_CASELOAD, child);
        changing.remove(person, child);
        return Redirect.to(Urls.below(authority, "caseloads", person))
                .saying("The child is off the caseload", "The history keeps who worked with the child, and when.");
    }

    @PostMapping("/{authority}/caseloads/{person}/number")
    ModelAndView number(
            @PathVariable String authority,
            @PathVariable PersonId person,
            @RequestParam(defaultValue = "") String number) {
        access.require(CohortAction.CHANGE_CASELOAD);
        reading.of(person);
        try {
            changing.number(person, number);
        } catch (Refused wrong) {
            var words = Objects.requireNonNullElse(wrong.getMessage(), "Check the number");
            var form = Form.filledWith(Map.of("number", number)).withError("number", words);
            return shown(authority, person, "", form).withErrors();
        }
        return Redirect.to(Urls.below(authority, "caseloads", person))
                .saying(number.isBlank() ? "The number is taken away" : "The number is kept");
    }

    private Page shown(String authority, PersonId person, String search, Form form) {
        var caseload = reading.of(person);
        var mayChange = access.may(CohortAction.CHANGE_CASELOAD);
        var found = search.isBlank() ? List.<Found>of() : reading.find(search);
        var page = new CaseloadPage(authority, caseload, found, form, mayChange);
        audit.viewed(CohortAction.VIEW_CASELOADS.key(), children(caseload, found));
        return Page.of("cohort/caseload/one", page);
    }

    private static List<ChildId> children(CaseloadReading.Caseload caseload, List<Found> found) {
        var held = Stream.concat(caseload.now().stream(), caseload.before().stream())
                .map(one -> one.child().id());
        return Stream.concat(held, found.stream().map(Found::id)).distinct().toList();
    }
}
