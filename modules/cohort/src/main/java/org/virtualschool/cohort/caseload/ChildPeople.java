package org.virtualschool.cohort.caseload;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/** Makes the page of the people around a child, for all who change something on it. */
@Component
class ChildPeople {

    private final Access access;
    private final Audit audit;
    private final ChildShells shells;
    private final CaseloadReading reading;
    private final BesideCaseloads beside;

    ChildPeople(Access access, Audit audit, ChildShells shells, CaseloadReading reading, BesideCaseloads beside) {
        this.access = access;
        this.audit = audit;
        this.shells = shells;
        this.reading = reading;
        this.beside = beside;
    }

    /** The page, with one form as it was sent. */
    Page shown(String authority, ChildId child, Form form) {
        var mayChange = access.may(CohortAction.CHANGE_CASELOAD, child);
        var page = new ChildPeoplePage(
                authority,
                shells.of(child, "people"),
                reading.around(child),
                beside.of(authority, child),
                form,
                mayChange);
        audit.viewed(CohortAction.VIEW_PEOPLE.key(), List.of(child));
        return Page.of("cohort/caseload/child", page);
    }
}
