package org.virtualschool.cohort.schooling;

import java.util.Arrays;
import java.util.Optional;

/** Why a child's school changes. Chosen and not typed: a typed reason would name people. */
enum SchoolChangeReason {
    NEW_PLACEMENT("The child moved to another placement"),
    NEW_PHASE("The child starts the next phase: primary, secondary, post-16"),
    SUITS_BETTER("A place that suits the child better was found"),
    EXCLUDED("Permanent exclusion"),
    SCHOOL_CLOSED("The school closed, or became another"),
    RECORDED_WRONG("What was recorded was wrong"),
    OTHER("Another reason");

    private final String says;

    SchoolChangeReason(String says) {
        this.says = says;
    }

    String says() {
        return says;
    }

    static Optional<SchoolChangeReason> named(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }
}
