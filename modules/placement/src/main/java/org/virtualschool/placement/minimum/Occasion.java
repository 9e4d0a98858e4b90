package org.virtualschool.placement.minimum;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a notice tells.
 *
 * @param on since when, from when, or the last day of the placement; null where it is not known, or the roll says it
 * @param endReason why the placement is over; null unless it is
 * @param nextAuthority the name of the authority that has to do with the child then, where it is told
 */
public record Occasion(
        NoticeType type,
        @Nullable LocalDate on,
        @Nullable EndReason endReason,
        @Nullable String nextAuthority) {

    /** A placement that the roll dates. */
    public static final Occasion PLACEMENT = new Occasion(NoticeType.PLACEMENT, null, null, null);
}
