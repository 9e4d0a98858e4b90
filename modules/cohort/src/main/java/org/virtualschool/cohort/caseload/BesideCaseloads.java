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
import org.virtualschool.cohort.handover.Handovers;

/** What the page of the people around a child shows beside whose caseload it is on. */
@Component
class BesideCaseloads {

    private final Access access;
    private final AroundReading around;
    private final Delegations delegations;
    private final Handovers handovers;

    BesideCaseloads(Access access, AroundReading around, Delegations delegations, Handovers handovers) {
        this.access = access;
        this.around = around;
        this.delegations = delegations;
        this.handovers = handovers;
    }

    Beside of(String authority, ChildId child) {
        return new Beside(around.of(authority, child), standingIn(child), takingOn(authority, child));
    }

    private TakingOn takingOn(String authority, ChildId child) {
        var open = handovers.of(child).stream()
                .filter(one -> one.isOpen() || one.isDeclined())
                .toList();
        var names = new HashMap<PersonId, String>();
        open.forEach(one -> {
            names.put(one.from(), name(one.from()));
            names.put(one.to(), name(one.to()));
        });
        var mayAsk = access.may(CohortAction.HAND_OVER, child)
                && (access.may(CohortAction.CHANGE_CASELOAD, child)
                        || handovers.isWith(access.me().person(), child));
        return new TakingOn(authority, child, open, names, mayAsk);
    }

    private String name(PersonId person) {
        return access.nameOf(person).orElse("Somebody not known");
    }

    private StandingIn standingIn(ChildId child) {
        var me = access.me().person();
        var now = delegations.of(child);
        var names = new HashMap<PersonId, String>();
        for (var one : now) {
            for (var person : List.of(one.from(), one.to())) {
                names.computeIfAbsent(person, this::name);
            }
        }
        var mayDelegate = access.may(CohortAction.DELEGATE, child);
        return new StandingIn(now, mayDelegate ? delegations.whoCould(me, child) : List.of(), names, me);
    }
}
