package org.virtualschool.cohort.caseload;

import java.time.Instant;
import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.ListName;

/**
 * One child on one person's caseload, now or before. It prints no personal data.
 *
 * @param child whom, with the name as lists are ordered
 * @param fromList whether a list from social care put the child there
 * @param endedAt empty while it lasts
 */
record Held(
        Child child,
        PersonId person,
        boolean fromList,
        Instant since,
        Optional<PersonId> by,
        Optional<Instant> endedAt,
        Optional<PersonId> endedBy) {

    /** A child as these pages name one. @param reference the social care ID */
    record Child(
            ChildId id,
            String givenName,
            String familyName,
            String reference,
            Optional<Integer> yearGroup,
            Optional<String> school) {

        String listName() {
            return ListName.of(givenName, familyName, reference);
        }

        @Override
        public String toString() {
            return "Child[" + id + "]";
        }
    }

    boolean lasts() {
        return endedAt.isEmpty();
    }

    @Override
    public String toString() {
        return "Held[" + child.id() + "]";
    }
}
