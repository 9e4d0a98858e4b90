package org.virtualschool.cohort.people;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.people.CaseloadRepository.Pair;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

@Service
class WorkingWithAChild implements Caseloads {

    private static final String DEED = CohortAction.CHANGE_CASELOAD.key();

    private final CaseloadRepository caseloads;
    private final Audit audit;
    private final Clock clock;

    WorkingWithAChild(CaseloadRepository caseloads, Audit audit, Clock clock) {
        this.caseloads = caseloads;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void add(PersonId person, ChildId child) {
        if (!caseloads.isOnTheRoll(child)) {
            throw new NotFound("child-not-found", "There is no such child.");
        }
        if (caseloads.add(new Pair(person, child), false, Actor.current().person(), clock.instant())) {
            audit.changed(DEED, List.of(child), "added to a caseload");
        }
    }

    @Override
    @Transactional
    public void remove(PersonId person, ChildId child) {
        var pair = new Pair(person, child);
        if (caseloads.isFromList(pair).orElse(false)) {
            throw new Refused(
                    "caseload-from-list",
                    "The list from social care names this social worker. Change it there: the next list takes the child off");
        }
        if (caseloads.end(pair, Actor.current().person(), clock.instant())) {
            audit.changed(DEED, List.of(child), "taken off a caseload");
        }
    }
}
