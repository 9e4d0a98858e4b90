package org.virtualschool.access.membership;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.virtualschool.access.Action;
import org.virtualschool.access.Me;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;

/**
 * What a person is and may do in the bound authority today.
 *
 * @param actions keys of the actions that each of the person's roles holds, by role
 * @param supportUntil the moment at which it ends because it is support access, which looks and changes nothing; empty for a member
 */
public record Standing(Me me, Map<String, Set<String>> actions, Optional<Instant> supportUntil) {

    /** Whether any of the roles holds the action. @param action its key */
    public boolean holds(String action) {
        return actions.values().stream().anyMatch(held -> held.contains(action));
    }

    /** The same person in a council that is not live yet: access is given out and set up, and nothing else is done or seen. */
    public Standing settingUp() {
        return only(action -> action.startsWith("access."));
    }

    /** The same caller with no more than these actions. @param kept their keys */
    public Standing limitedTo(Set<String> kept) {
        return only(kept::contains);
    }

    /** The same person in what concerns the roll of schools alone; empty if nothing does. */
    public Optional<Standing> atSchools() {
        var kept = me.memberships().stream()
                .filter(membership -> membership.scope() instanceof Scope.SchoolRoll)
                .toList();
        var roles = kept.stream().map(Me.Membership::role).collect(Collectors.toUnmodifiableSet());
        var held = actions.entrySet().stream()
                .filter(role -> roles.contains(role.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Standing(new Me(me.person(), me.name(), kept), held, supportUntil));
    }

    private Standing only(Predicate<String> kept) {
        var held = actions.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        role -> role.getValue().stream().filter(kept).collect(Collectors.toUnmodifiableSet())));
        return new Standing(me, held, supportUntil);
    }

    boolean isMachine() {
        return me.memberships().stream()
                .anyMatch(membership -> membership.role().equals(Roles.MACHINE_CLIENT));
    }

    /** The memberships whose role holds the action, each as far as it reaches for that action. */
    public List<Me.Membership> reachFor(Action action) {
        return me.memberships().stream()
                .filter(membership -> holds(membership, action))
                .map(membership -> forAction(membership, action))
                .toList();
    }

    private Me.Membership forAction(Me.Membership held, Action action) {
        return action.inConfidence().filter(also -> !holds(held, also)).isPresent()
                ? new Me.Membership(held.role(), held.roleName(), held.scope(), true)
                : held;
    }

    private boolean holds(Me.Membership membership, Action action) {
        return actions.getOrDefault(membership.role(), Set.of()).contains(action.key());
    }
}
