package org.virtualschool.access.people;

import java.util.Set;
import org.virtualschool.access.Scope;

/**
 * A role that somebody may give to others.
 *
 * @param key of the role
 * @param reaches for which children it may count
 */
public record GivableRole(String key, String name, String says, Set<Reaching> reaches) {

    /** Whether it may be given for these children. */
    boolean mayReach(Scope scope) {
        return reaches.contains(Reaching.of(scope));
    }

    /** For which children it may be given, in words. */
    String inWords() {
        return Reaching.inWords(reaches);
    }
}
