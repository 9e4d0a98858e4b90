package org.virtualschool.placement.notice;

import org.jspecify.annotations.Nullable;
import org.virtualschool.placement.minimum.SchoolPlan;
import org.virtualschool.placement.minimum.Sen;

/**
 * What the page of choices sends.
 *
 * @param recipient code of the proposed authority, or {@code other}
 * @param otherAuthority code of the other authority
 * @param authorityName its name, typed
 */
record NoticeForm(
        @Nullable String recipient,
        @Nullable String otherAuthority,
        @Nullable String authorityName,
        @Nullable SchoolPlan schoolPlan,
        @Nullable String proposedSchool,
        @Nullable Sen sen) {

    static final String OTHER = "other";

    Asked asked() {
        var other = OTHER.equals(recipient);
        return new Asked(
                other ? (otherAuthority == null || otherAuthority.isBlank() ? "?" : otherAuthority) : recipient,
                authorityName,
                schoolPlan,
                proposedSchool,
                sen);
    }
}
