package org.virtualschool.access.ownrole;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.virtualschool.access.people.Reaching;

/**
 * What one person may give to others, action by action: an action for the children for whom a role that this person may give has it. Whoever
 * puts a role together stays within that, or he would give in two steps what he may not give in one.
 *
 * @param mine keys of the roles that the person holds
 * @param givable the roles that the person may give
 */
record Giving(Set<String> mine, Collection<Role> givable) {

    /** Of the roles that there are. */
    static Giving of(Set<String> mine, Collection<Role> roles) {
        return new Giving(
                mine, roles.stream().filter(role -> role.mayBeGivenBy(mine)).toList());
    }

    /** Keys of all actions that the person may give to somebody, for some children. */
    Set<String> actions() {
        return givable.stream().flatMap(role -> role.actions().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the actions that the person may not give for all of these children, in order. */
    Set<String> beyond(Set<String> actions, Set<Reaching> reaches) {
        return actions.stream()
                .filter(action -> reaches.isEmpty() || !reaches.stream().allMatch(reach -> gives(action, reach)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean gives(String action, Reaching reach) {
        return givable.stream()
                .filter(role -> role.actions().contains(action))
                .anyMatch(
                        role -> role.reaches().contains(reach) || role.reaches().contains(Reaching.EVERYONE));
    }

    boolean holds(Role role) {
        return mine.contains(role.key());
    }
}
