package org.virtualschool.cohort.handover;

import java.util.Arrays;
import java.util.Optional;

/** Why a child goes to somebody else. Chosen and not typed: a typed reason would name people. */
public enum HandoverReason {
    OTHER_TEAM("The child comes to another team"),
    LEAVES("Whoever has the child leaves, or has other work"),
    AWAY("Whoever has the child is away for a long time"),
    TOO_MANY_CHILDREN("Whoever has the child has too many children"),
    CHILD_ASKED("The child asked for somebody else");

    private final String says;

    HandoverReason(String says) {
        this.says = says;
    }

    public String says() {
        return says;
    }

    static Optional<HandoverReason> named(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }
}
