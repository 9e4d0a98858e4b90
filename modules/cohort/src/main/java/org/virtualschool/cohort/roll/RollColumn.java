package org.virtualschool.cohort.roll;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the roll can show beside the name, on screen or in a file. Nothing protected. */
public enum RollColumn {
    YEAR("Year", true),
    SCHOOL("School", true),
    PLACED("Placed", true),
    WORKER("Social worker", true),
    REFERENCE("Social care ID", true),
    STATUS("Status", true),
    BORN("Date of birth", false),
    UPN("UPN", false),
    SEN("Special educational needs", false);

    /** What the roll shows to whoever chose nothing. */
    static final List<RollColumn> USUAL = List.of(YEAR, SCHOOL, PLACED, WORKER);

    private final String says;
    private final boolean onScreen;

    RollColumn(String says, boolean onScreen) {
        this.says = says;
        this.onScreen = onScreen;
    }

    public String says() {
        return says;
    }

    /** As an address says it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the list shows it too: what tells a child apart elsewhere stands on the child's page and in a file alone. */
    boolean isOnScreen() {
        return onScreen;
    }

    static Optional<RollColumn> of(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }
}
