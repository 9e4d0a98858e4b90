package org.virtualschool.cohort.caseload;

import java.util.Arrays;
import java.util.Optional;

/** Why a caseload goes to somebody else. Chosen and not typed: a typed reason would name children. */
enum TransferReason {
    LEFT("Has left"),
    ABSENT("Is away for a long time"),
    NEW_POST("Has other work now"),
    TEAMS_CHANGED("The teams have changed"),
    TOO_MANY_CHILDREN("Has too many children");

    private final String says;

    TransferReason(String says) {
        this.says = says;
    }

    String says() {
        return says;
    }

    static Optional<TransferReason> named(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }
}
