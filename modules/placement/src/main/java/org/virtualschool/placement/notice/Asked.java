package org.virtualschool.placement.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.virtualschool.placement.minimum.EndReason;
import org.virtualschool.placement.minimum.NoticeType;
import org.virtualschool.placement.minimum.Occasion;
import org.virtualschool.placement.minimum.SchoolPlan;
import org.virtualschool.placement.minimum.Sen;

/**
 * What somebody asks for, before it is judged.
 *
 * @param recipient code of the authority to tell
 * @param recipientName its name, typed to confirm a recipient that the placement's postcode does not certainly give
 * @param what what it tells
 * @param proposedSchool unique reference number of the school to move to
 */
record Asked(
        @Nullable String recipient,
        @Nullable String recipientName,
        AskedWhat what,
        @Nullable SchoolPlan schoolPlan,
        @Nullable String proposedSchool,
        @Nullable Sen sen) {

    /** The same for the recipient of the first version. That it was confirmed then does not confirm it now: the child may have moved. */
    Asked sameRecipient(String code) {
        return new Asked(code, recipientName, what, schoolPlan, proposedSchool, sen);
    }

    /** The same as a correction of what was told before, unless something else is told. @param before what the newest version tells */
    Asked following(Occasion before) {
        var same = new AskedWhat(before.type(), before.on(), before.endReason(), what.next());
        return what.type() == null ? new Asked(recipient, recipientName, same, schoolPlan, proposedSchool, sen) : this;
    }

    /** What the notice is to tell, as somebody asks for it. @param type null where nothing new is told @param next code of the next authority */
    record AskedWhat(
            @Nullable NoticeType type,
            @Nullable LocalDate on,
            @Nullable EndReason endReason,
            @Nullable String next) {

        /** A placement, unless it is said to be something else. */
        NoticeType typeOrPlacement() {
            return type == null ? NoticeType.PLACEMENT : type;
        }
    }
}
