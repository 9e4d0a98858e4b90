package org.virtualschool.cohort.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a list makes of a child, compared with the roll. */
enum Standing {
    NEW("New"),
    CHANGED("Changed"),
    CEASED("No longer looked after"),
    ADOPTED("Adopted"),
    DIED("Died"),
    NOT_NAMED("Not in this list"),
    DELETED("Deleted in the care system"),
    HELD_BACK("Held back"),
    CLOSED("Closed record"),
    UNCHANGED("Unchanged");

    private final String says;

    Standing(String says) {
        this.says = says;
    }

    String says() {
        return says;
    }

    /** As it stands in an address. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Standing> byKey(String key) {
        return Arrays.stream(values())
                .filter(standing -> standing.key().equals(key))
                .findFirst();
    }
}
