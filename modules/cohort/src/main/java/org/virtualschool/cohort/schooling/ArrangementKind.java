package org.virtualschool.cohort.schooling;

import java.util.Arrays;
import java.util.Optional;

/** What stands beside a child's main school place, or instead of it. */
public enum ArrangementKind {
    SUBSIDIARY("Dual registration: a second school", Provider.NEEDED, true),
    ALTERNATIVE_PROVISION("Alternative provision", Provider.NEEDED, true),
    TUITION("Tuition", Provider.POSSIBLE, false),
    OTHERWISE("Education otherwise than at school", Provider.POSSIBLE, true),
    HOME_EDUCATION("Elective home education", Provider.NONE, true),
    CUSTODY("Education in custody", Provider.POSSIBLE, true),
    EARLY_YEARS("Early-years setting", Provider.NEEDED, true),
    COLLEGE("College or training after 16", Provider.NEEDED, true),
    PART_TIME("Part-time timetable", Provider.NONE, false),
    NO_PLACE("Not in school", Provider.NONE, false);

    private enum Provider {
        NEEDED,
        POSSIBLE,
        NONE
    }

    private final String says;
    private final Provider provider;
    private final boolean fullTime;

    ArrangementKind(String says, Provider provider, boolean fullTime) {
        this.says = says;
        this.provider = provider;
        this.fullTime = fullTime;
    }

    /** The kind in words. */
    public String says() {
        return says;
    }

    boolean needsProvider() {
        return provider == Provider.NEEDED;
    }

    boolean takesProvider() {
        return provider != Provider.NONE;
    }

    /** Whether it can be a child's full-time education where there is no main school place. */
    boolean standsForAPlace() {
        return fullTime;
    }

    /** Whether no place is full-time while it lasts, whatever else there is. */
    boolean meansNotFullTime() {
        return this == PART_TIME || this == NO_PLACE;
    }

    static Optional<ArrangementKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
