package org.virtualschool.placement.notice;

import org.jspecify.annotations.Nullable;
import org.virtualschool.placement.minimum.SchoolPlan;
import org.virtualschool.placement.minimum.Sen;

/**
 * What somebody asks for, before it is judged.
 *
 * @param recipient code of the authority to tell
 * @param recipientName its name, typed to confirm a recipient that the placement's postcode does not certainly give
 * @param proposedSchool unique reference number of the school to move to
 */
record Asked(
        @Nullable String recipient,
        @Nullable String recipientName,
        @Nullable SchoolPlan schoolPlan,
        @Nullable String proposedSchool,
        @Nullable Sen sen) {

    /** The same for the recipient of the first version. That it was confirmed then does not confirm it now: the child may have moved. */
    Asked sameRecipient(String code) {
        return new Asked(code, recipientName, schoolPlan, proposedSchool, sen);
    }
}
