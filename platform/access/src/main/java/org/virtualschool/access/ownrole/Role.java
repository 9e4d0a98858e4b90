package org.virtualschool.access.ownrole;

import java.util.Set;
import java.util.stream.Collectors;
import org.virtualschool.access.people.Reaching;

/**
 * A role as the authority has it.
 *
 * @param actions keys of what its holders may do
 * @param reaches for which children it may be given
 * @param givers keys of the roles whose holders may give it
 * @param own whether it is the council's own
 */
record Role(
        String key,
        String name,
        String says,
        Set<String> actions,
        Set<Reaching> reaches,
        Set<String> givers,
        boolean own) {

    Role {
        actions = Set.copyOf(actions);
        reaches = Set.copyOf(reaches);
        givers = Set.copyOf(givers);
    }

    boolean mayBeGivenBy(Set<String> roles) {
        return givers.stream().anyMatch(roles::contains);
    }

    /** For the audit: everything that somebody may have changed. */
    String inWords() {
        return "“" + name + "” may " + list(actions) + "; reaches "
                + list(reaches.stream().map(Reaching::key).collect(Collectors.toSet())) + "; given by " + list(givers);
    }

    private static String list(Set<String> keys) {
        return keys.stream().sorted().collect(Collectors.joining(", "));
    }
}
