package org.virtualschool.cohort.caseload;

import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.around.AroundReading;
import org.virtualschool.cohort.caseload.ChildPeoplePage.Beside;
import org.virtualschool.cohort.delegation.Delegations;

/** What the page of the people around a child shows beside whose caseload it is on. */
@Component
class BesideCaseloads {

    private final Access access;
    private final AroundReading around;
    private final Delegations delegations;

    BesideCaseloads(Access access, AroundReading around, Delegations delegations) {
        this.access = access;
        this.around = around;
        this.delegations = delegations;
    }

    Beside of(String authority, ChildId child) {
        return new Beside(around.of(authority, child), standingIn(child));
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
