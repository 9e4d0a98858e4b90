package org.virtualschool.cohort.importing;

import java.util.Arrays;
import java.util.Optional;

/** What a list is a list of. */
enum ListKind {
    /** Every child who is looked after: one that is not named is a question, never an answer. */
    WHOLE_LIST(
            "Every child who is looked after",
            "A child that is not in the list is asked about. Nobody leaves the roll by being left out."),
    /** Only what has changed: of a child that is not named nothing is said. */
    CHANGES_ONLY(
            "Only children about whom something has changed", "Children that are not in the list stay as they are.");

    private final String says;
    private final String means;

    ListKind(String says, String means) {
        this.says = says;
        this.means = means;
    }

    String says() {
        return says;
    }

    String means() {
        return means;
    }

    static Optional<ListKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
