package org.virtualschool.cohort.roll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;

/**
 * The row of one child.
 *
 * @param version counts its changes
 * @param adoption the day to come on which the record will be sealed
 */
record ChildRecord(
        ChildId id,
        int version,
        String careId,
        ChildStatus status,
        ListedFacts.Identity identity,
        @Nullable AdoptionToCome adoption) {

    /** That a child will cease to be looked after by adoption. @param reason code E11 or E12 of the list REC */
    record AdoptionToCome(LocalDate on, String reason) {}

    @Override
    public String toString() {
        return "ChildRecord[" + id + "]";
    }
}
