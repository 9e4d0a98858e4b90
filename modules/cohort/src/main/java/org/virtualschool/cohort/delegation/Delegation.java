package org.virtualschool.cohort.delegation;

import java.time.Instant;
import java.time.LocalDate;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/**
 * Somebody stands in with a child.
 *
 * @param from on whose caseload the child is
 * @param to who stands in
 * @param until the last day
 */
public record Delegation(
        DelegationId id,
        ChildId child,
        PersonId from,
        PersonId to,
        LocalDate until,
        DelegationReason reason,
        Instant since) {

    /** The longest that somebody stands in at once, in weeks. */
    public static final int LONGEST_IN_WEEKS = 6;

    /** Whether it is this person who lets the other, or who stands in. */
    public boolean concerns(PersonId person) {
        return from.equals(person) || to.equals(person);
    }
}
