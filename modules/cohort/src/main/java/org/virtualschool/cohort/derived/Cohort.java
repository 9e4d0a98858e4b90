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
    UNACCOMPANIED,
    MANY_PLACEMENTS(Kind.STABILITY),
    SAME_PLACEMENT(Kind.STABILITY),
    MOVED_SCHOOL(Kind.STABILITY),
    NO_BIRTH_DATE(Kind.MISSING),
    NO_UPN(Kind.MISSING),
    NO_LEGAL_STATUS(Kind.MISSING),
    NO_SOCIAL_WORKER(Kind.MISSING),
    NO_SCHOOL(Kind.MISSING),
    SCHOOL_NOT_MATCHED(Kind.MISSING),
    SEN_NOT_SAID(Kind.MISSING);

    private final Kind kind;

    /** What a cohort is asked for. */
    enum Kind {
        /** Who the children are. */
        DEFINITION,
        /** How settled they are. */
        STABILITY,
        /** Of whom the roll lacks something. */
        MISSING
    }

    Cohort() {
        this(Kind.DEFINITION);
    }

    Cohort(Kind kind) {
        this.kind = kind;
    }

    /** What it is asked for. */
    Kind kind() {
        return kind;
    }

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
