package org.virtualschool.cohort.roll;

import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.ListName;
import org.virtualschool.directory.Distance;

/**
 * One line of the roll. It prints no personal data.
 *
 * @param reference the social care ID
 * @param school its name, or that it is {@link org.virtualschool.cohort.SchoolReach#SAYS confidential}
 * @param confidential whether the child's address is
 * @param hidden whether the reader may therefore not know where the child is
 */
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
        Optional<String> socialWorker,
        boolean confidential,
        boolean hidden) {

    String listName() {
        return ListName.of(givenName, familyName, reference);
    }

    @Override
    public String toString() {
        return "RollRow[" + id + "]";
    }
}
