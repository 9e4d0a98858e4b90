package org.virtualschool.cohort.care;

import org.jspecify.annotations.Nullable;

/** Where exactly a child lives and with whom. Protected: kept in a table of its own, shown for a reason, never printed. */
public record ProtectedDetails(
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String carer) {

    /** Nothing is known. */
    public static final ProtectedDetails NONE = new ProtectedDetails(null, null, null);

    @Override
    public String toString() {
        return "ProtectedDetails[redacted]";
    }
}
