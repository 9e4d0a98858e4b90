package org.virtualschool.cohort.roll;

import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.directory.Distance;

/** One line of the roll. It prints no personal data. */
record RollRow(
        ChildId id,
        String givenName,
        String familyName,
        ChildStatus status,
        Optional<Integer> yearGroup,
        Optional<String> school,
        Optional<Distance> distance,
        Optional<String> host,
        Optional<String> socialWorker) {

    /** Family name first, as lists are ordered. */
    String listName() {
        return givenName.isEmpty() || familyName.isEmpty() ? givenName + familyName : familyName + ", " + givenName;
    }

    @Override
    public String toString() {
        return "RollRow[" + id + "]";
    }
}
