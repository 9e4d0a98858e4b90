package org.virtualschool.casework.spi;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entry of a child's timeline is about, for whoever looks for one kind of thing. */
public enum TimelineKind {
    CARE("Care and legal status"),
    PLACEMENT("Placement"),
    SCHOOL("School"),
    NEEDS("Special educational needs"),
    PEOPLE("People"),
    OTHER("Other");

    private final String says;

    TimelineKind(String says) {
        this.says = says;
    }

    /** What a person calls it. */
    public String says() {
        return says;
    }

    /** As an address says it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that an address names. */
    public static Optional<TimelineKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
