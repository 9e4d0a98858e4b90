package org.virtualschool.cohort.derived;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A group of children by definition. What each means in words, and by which source: {@code cohort/derived/definitions.csv}. */
enum Cohort {
    LOOKED_AFTER,
    TWELVE_MONTHS,
    NEWLY,
    IN_AREA,
    OUT_OF_AREA,
    AREA_NOT_KNOWN,
    SEN_SUPPORT,
    EHC_PLAN,
    UNACCOMPANIED;

    /** As an address says it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Cohort> of(String key) {
        return Arrays.stream(values())
                .filter(cohort -> cohort.key().equals(key))
                .findFirst();
    }

    /** Whether children whose records were sealed since can be counted in it: of them only the time in care is known. */
    boolean countsSealed() {
        return this == LOOKED_AFTER || this == TWELVE_MONTHS || this == NEWLY;
    }
}
