package org.virtualschool.cohort.caseload;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Staff;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.cohort.people.ListedCaseloads;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

/** What a person may change about caseloads. */
@Service
class ChangingCaseloads {

    private final Staff staff;
    private final Caseloads caseloads;
    private final ListedCaseloads listed;
    private final WorkList work;

    ChangingCaseloads(Staff staff, Caseloads caseloads, ListedCaseloads listed, WorkList work) {
        this.staff = staff;
        this.caseloads = caseloads;
        this.listed = listed;
        this.work = work;
    }

    /**
     * @throws NotFound if nobody here is the person
     * @throws Refused if the person's access reaches no caseload
     */
    @Transactional
    void add(PersonId person, ChildId child) {
        if (!member(person).hasCaseload()) {
            throw new Refused(
                    "no-caseload", "This person's access reaches no caseload, or has ended. Choose somebody else");
        }
        caseloads.add(person, child);
    }

    /** @throws NotFound if nobody here is the person */
    @Transactional
    void remove(PersonId person, ChildId child) {
        member(person);
        caseloads.remove(person, child);
    }

    /** From now on lists that give this number mean the person. @throws Refused if it means somebody else */
    @Transactional
    void number(PersonId person, String number) {
        staff.setWorkerNumber(person, Optional.of(number));
        listed.bringInLine();
        work.lookAgain();
    }

    private Staff.Member member(PersonId person) {
        return staff.find(person).orElseThrow(() -> new NotFound("person-not-found", "There is no such person here"));
    }
}
