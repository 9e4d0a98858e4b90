package org.virtualschool.access.keycloak;

/** Keycloak did not do what was asked. The message is for the operator: what was asked and what to look at, without secrets. */
public final class RealmTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RealmTrouble(String says) {
        super(says);
    }
}
