package org.virtualschool.cohort.telling;

import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Form;

/** Makes the page of how far one school is told of one child. */
@Component
class TellingPages {

    private final ChildShells shells;
    private final Access access;
    private final Ways ways;

    TellingPages(ChildShells shells, Access access, Ways ways) {
        this.shells = shells;
        this.access = access;
        this.ways = ways;
    }

    TellingPage one(String authority, ChildId child, TellingReading.Reading reading, Form form) {
        return new TellingPage(
                authority,
                shells.of(child, "schooling"),
                reading,
                ways,
                access.may(CohortAction.TELL_SCHOOL, child),
                form);
    }
}
