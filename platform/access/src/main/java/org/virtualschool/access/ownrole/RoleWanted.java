package org.virtualschool.access.ownrole;

import java.util.Set;
import org.virtualschool.access.people.Reaching;

/** What a role of the council's own is to be. */
record RoleWanted(String name, String says, Set<String> actions, Set<Reaching> reaches, Set<String> givers) {

    RoleWanted {
        actions = Set.copyOf(actions);
        reaches = Set.copyOf(reaches);
        givers = Set.copyOf(givers);
    }

    Role as(String key) {
        return new Role(key, name, says, actions, reaches, givers, true);
    }
}
