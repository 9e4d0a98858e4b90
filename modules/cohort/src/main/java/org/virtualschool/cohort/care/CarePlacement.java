package org.virtualschool.cohort.care;

import org.jspecify.annotations.Nullable;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Distance;
import org.virtualschool.directory.GssCode;
import org.virtualschool.directory.Whereabouts;

/**
 * Where a child is placed.
 *
 * @param type code of the list PLACE; null where a list gave none that is known
 * @param host the authority in England whose area it is in, worked out from the postcode; null where unknown
 * @param elsewhere the authority in Wales, Scotland or Northern Ireland
 * @param details what is protected about it
 */
public record CarePlacement(
        @Nullable String type,
        @Nullable AuthorityCode host,
        @Nullable GssCode elsewhere,
        Whereabouts.Certainty certainty,
        Distance distance,
        ProtectedDetails details) {

    /** A placement whose authority is not known. */
    public static CarePlacement somewhere(@Nullable String type, ProtectedDetails details) {
        return new CarePlacement(type, null, null, Whereabouts.Certainty.UNKNOWN, Distance.UNKNOWN, details);
    }

    /** A placement at a postcode, of which the directory says where it lies and how far from us. */
    public static CarePlacement at(
            @Nullable String type, Whereabouts where, Distance distance, ProtectedDetails details) {
        return new CarePlacement(
                type,
                where.authority().orElse(null),
                where.elsewhere().orElse(null),
                where.certainty(),
                distance,
                details);
    }
}
