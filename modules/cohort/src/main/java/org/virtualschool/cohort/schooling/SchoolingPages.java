package org.virtualschool.cohort.schooling;

import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.CohortAction;

/** Puts the page about a child's schooling together. */
@Component
class SchoolingPages {

    private final Access access;
    private final ChildShells shells;
    private final SchoolingReading reading;
    private final FindingAPlace finding;
    private final SchoolingLists lists;

    SchoolingPages(
            Access access, ChildShells shells, SchoolingReading reading, FindingAPlace finding, SchoolingLists lists) {
        this.access = access;
        this.shells = shells;
        this.reading = reading;
        this.finding = finding;
        this.lists = lists;
    }

    SchoolingPage of(String authority, ChildId child) {
        var may = new SchoolingPage.May(
                access.may(CohortAction.RECORD_SCHOOLING, child), access.may(CohortAction.LOG_PLACE_ACTION, child));
        return new SchoolingPage(
                authority, shells.of(child, "schooling"), reading.of(child), finding.of(child), lists, may);
    }
}
