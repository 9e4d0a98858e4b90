package org.virtualschool.cohort.caseload;

import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.delegation.Delegations;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/** Makes the page of the people around a child, for all who change something on it. */
@Component
class ChildPeople {

    private final Access access;
    private final Audit audit;
    private final ChildShells shells;
    private final CaseloadReading reading;
    private final Delegations delegations;

    ChildPeople(Access access, Audit audit, ChildShells shells, CaseloadReading reading, Delegations delegations) {
        this.access = access;
        this.audit = audit;
        this.shells = shells;
        this.reading = reading;
        this.delegations = delegations;
    }

    /** The page, with one form as it was sent. */
    Page shown(String authority, ChildId child, Form form) {
        var mayChange = access.may(CohortAction.CHANGE_CASELOAD, child);
        var page = new ChildPeoplePage(
                authority, shells.of(child, "people"), reading.around(child), standingIn(child), form, mayChange);
        audit.viewed(CohortAction.VIEW_PEOPLE.key(), List.of(child));
        return Page.of("cohort/caseload/child", page);
    }

    private StandingIn standingIn(ChildId child) {
        var me = access.me().person();
        var now = delegations.of(child);
        var names = new HashMap<PersonId, String>();
        for (var one : now) {
            for (var person : List.of(one.from(), one.to())) {
                names.computeIfAbsent(person, unnamed -> access.nameOf(unnamed).orElse("Somebody not known"));
            }
        }
        var mayDelegate = access.may(CohortAction.DELEGATE, child);
        return new StandingIn(now, mayDelegate ? delegations.whoCould(me, child) : List.of(), names, me);
    }
}
