package org.virtualschool.access.ownrole;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.virtualschool.access.people.Reaching;

/** What a role of the council's own is to be. */
record RoleWanted(String name, String says, Set<String> actions, Set<Reaching> reaches, Set<String> givers) {

    RoleWanted {
        actions = Set.copyOf(actions);
        reaches = Set.copyOf(reaches);
        givers = Set.copyOf(givers);
    }

    /** The role of this key. @param everyRoles what it does beside what was chosen */
    Role as(String key, Set<String> everyRoles) {
        var all = Stream.concat(actions.stream(), everyRoles.stream()).collect(Collectors.toUnmodifiableSet());
        return new Role(key, name, says, all, reaches, givers, true);
    }
}
