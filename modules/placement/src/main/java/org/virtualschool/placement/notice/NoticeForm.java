package org.virtualschool.placement.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.virtualschool.placement.minimum.EndReason;
import org.virtualschool.placement.minimum.NoticeType;
import org.virtualschool.placement.minimum.SchoolPlan;
import org.virtualschool.placement.minimum.Sen;

/**
 * What the page of choices sends.
 *
 * @param recipient code of the proposed authority, or {@code other}
 * @param otherAuthority code of the other authority
 * @param authorityName its name, typed
 * @param type what is told; absent where nothing new is
 * @param on day of what is told
 * @param next code of the authority that has to do with the child after the end
 */
record NoticeForm(
        @Nullable String recipient,
        @Nullable String otherAuthority,
        @Nullable String authorityName,
        @Nullable NoticeType type,
        @Nullable LocalDate on,
        @Nullable EndReason endReason,
        @Nullable String next,
        @Nullable SchoolPlan schoolPlan,
        @Nullable String proposedSchool,
        @Nullable Sen sen) {

    static final String OTHER = "other";

    Asked asked() {
        var other = OTHER.equals(recipient);
        return new Asked(
                other ? (otherAuthority == null || otherAuthority.isBlank() ? "?" : otherAuthority) : recipient,
                authorityName,
                new Asked.AskedWhat(type, on, endReason, next),
                schoolPlan,
                proposedSchool,
                sen);
    }
}
