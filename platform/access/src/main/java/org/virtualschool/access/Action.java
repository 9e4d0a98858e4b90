package org.virtualschool.access;

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
}
