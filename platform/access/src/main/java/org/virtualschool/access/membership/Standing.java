package org.virtualschool.access.membership;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.virtualschool.access.Action;
import org.virtualschool.access.Me;
import org.virtualschool.access.Roles;

/**
 * What a person is and may do in the bound authority today.
 *
 * @param actions keys of the actions that each of the person's roles holds, by role
 */
public record Standing(Me me, Map<String, Set<String>> actions) {

    /** Whether any of the roles holds the action. @param action its key */
    public boolean holds(String action) {
        return actions.values().stream().anyMatch(held -> held.contains(action));
    }

    /** The same person in a council that is not live yet: access is given out and set up, and nothing else is done or seen. */
    public Standing settingUp() {
        var kept = actions.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        held -> held.getValue().stream()
                                .filter(action -> action.startsWith("access."))
                                .collect(Collectors.toUnmodifiableSet())));
        return new Standing(me, kept);
    }

    /** The same caller with no more than these actions. @param kept their keys */
    public Standing limitedTo(Set<String> kept) {
        return new Standing(
                me,
                actions.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                held -> held.getValue().stream()
                                        .filter(kept::contains)
                                        .collect(Collectors.toUnmodifiableSet()))));
    }

    boolean isMachine() {
        return me.memberships().stream()
                .anyMatch(membership -> membership.role().equals(Roles.MACHINE_CLIENT));
    }

    /** The memberships whose role holds the action. */
    public List<Me.Membership> reachFor(Action action) {
        return me.memberships().stream()
                .filter(membership ->
                        actions.getOrDefault(membership.role(), Set.of()).contains(action.key()))
                .toList();
    }
}
