package org.virtualschool.cohort.delegation;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody stands in. Chosen and not typed: a typed reason would name children, or say why a colleague is ill. */
public enum DelegationReason {
    LEAVE("I am on leave"),
    AWAY("I am away for another reason"),
    TOGETHER("We work with the child together for a while"),
    HANDOVER("The child is about to be handed over");

    private final String says;

    DelegationReason(String says) {
        this.says = says;
    }

    /** In the words of whoever lets somebody stand in. */
    public String says() {
        return says;
    }

    static Optional<DelegationReason> named(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }
}
