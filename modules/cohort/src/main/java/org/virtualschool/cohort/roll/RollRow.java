package org.virtualschool.cohort.roll;

import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.ListName;
import org.virtualschool.directory.Distance;

/** One line of the roll. It prints no personal data. @param reference the social care ID */
record RollRow(
        ChildId id,
        String givenName,
        String familyName,
        String reference,
        ChildStatus status,
        Optional<Integer> yearGroup,
        Optional<String> school,
        Optional<Distance> distance,
        Optional<String> host,
        Optional<String> socialWorker) {

    String listName() {
        return ListName.of(givenName, familyName, reference);
    }

    @Override
    public String toString() {
        return "RollRow[" + id + "]";
    }
}
