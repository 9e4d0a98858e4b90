package org.virtualschool.access;

import java.util.Optional;
import java.util.Set;

/** Something that can be done on the platform. Each module declares its own as an enum; every endpoint asks for one. */
public interface Action {

    /** Stable key: module, dot, deed, such as {@code cohort.view-roll}. */
    String key();

    /** What a holder may do, in words for whoever gives out roles: "See the roll". */
    String says();

    /** Whether doing it shows children's records: a page that asked for it is not sent unless the view was audited. */
    boolean showsChildren();

    /** Keys of the roles that hold it unless a council decides otherwise; see {@link Roles}. */
    Set<String> heldBy();

    /**
     * Whether it wants somebody who has proved within the last ten minutes who he is. A browser is led to sign in again and back; a machine
     * client proves itself with each token and passes.
     */
    default boolean wantsProof() {
        return false;
    }

    /**
     * The action that a role must hold as well where the child's address is confidential, because doing this tells where the child lives or
     * learns; empty for one that does not tell it.
     */
    default Optional<Action> inConfidence() {
        return Optional.empty();
    }
}
