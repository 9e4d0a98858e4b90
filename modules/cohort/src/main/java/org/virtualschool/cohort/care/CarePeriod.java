package org.virtualschool.cohort.care;

import org.jspecify.annotations.Nullable;

/** A time in care. @param reasonCeased code of the list REC; null while it lasts, or where nobody said */
public record CarePeriod(@Nullable String reasonCeased) {

    /** One that lasts. */
    public static final CarePeriod LASTING = new CarePeriod(null);
}
