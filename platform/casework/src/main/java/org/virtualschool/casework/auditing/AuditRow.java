package org.virtualschool.casework.auditing;

import java.time.Instant;
import java.util.Optional;
import org.virtualschool.audit.PersonId;

/**
 * One entry as it is read by people.
 *
 * @param person whom to ask for more of; empty for the platform
 * @param about the children it concerns, in words
 * @param count how many those are
 */
record AuditRow(
        Instant at,
        Optional<PersonId> person,
        String who,
        String role,
        boolean change,
        String deed,
        String what,
        String about,
        int count) {

    @Override
    public String toString() {
        return "AuditRow[" + at + "]";
    }
}
