package org.virtualschool.cohort.caseload;

import java.time.Instant;
import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

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

    /** A child as these pages name one. */
    record Child(
            ChildId id, String givenName, String familyName, Optional<Integer> yearGroup, Optional<String> school) {

        /** Family name first. */
        String listName() {
            var name = givenName.isEmpty() || familyName.isEmpty()
                    ? givenName + familyName
                    : familyName + ", " + givenName;
            return name.isEmpty() ? "Name not known" : name;
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
