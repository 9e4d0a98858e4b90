package org.virtualschool.access.membership;

import java.util.Set;

/**
 * A role that every authority starts with.
 *
 * @param scopes kinds of scope for which it may be given, as {@link ScopeKind} names them
 * @param givers keys of the roles whose holders may give it
 */
record NationalRole(String key, String name, String says, Set<String> scopes, Set<String> givers) {

    NationalRole {
        scopes = Set.copyOf(scopes);
        givers = givers == null ? Set.of() : Set.copyOf(givers);
    }

    /** The same role under the council's own name, if it is the one that the name is for. */
    NationalRole calledIf(String which, String word) {
        return key.equals(which) ? new NationalRole(key, word, says, scopes, givers) : this;
    }
}
