package org.virtualschool.access.ownrole;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Whether somebody may make or change a role so.
 *
 * @param giving what the person may give
 * @param roles those that there are
 * @param givers keys of the roles that can be named as givers
 * @param words what an action is, by its key
 */
record RoleRules(Giving giving, Collection<Role> roles, Set<String> givers, UnaryOperator<String> words) {

    /** Everything that speaks against it, by field, in words that say what to do. @param before the role that is changed; empty for a new one */
    Map<String, String> against(RoleWanted wanted, Optional<Role> before) {
        var problems = new LinkedHashMap<String, String>();
        if (isTaken(wanted.name(), before)) {
            problems.put("name", "There is a role of this name. Choose another");
        }
        var beyond = giving.beyond(wanted.actions(), wanted.reaches());
        if (!beyond.isEmpty()) {
            problems.put("actions", "You may not give this for these children: " + said(beyond) + ". Leave it out");
        } else if (before.filter(giving::holds)
                .filter(role -> !role.actions().containsAll(wanted.actions()))
                .isPresent()) {
            problems.put("actions", "You hold this role yourself. Ask another access administrator to add to it");
        }
        if (wanted.reaches().isEmpty()) {
            problems.put("reaches", "Choose for which children it may be given");
        }
        if (!givers.containsAll(wanted.givers())) {
            problems.put("givers", "Choose who may give it from what is offered");
        }
        return problems;
    }

    /** Whether the person may touch the role at all: one that does more than he may give is not his to change. */
    boolean isBeyond(Role role) {
        return !giving.beyond(role.actions(), role.reaches()).isEmpty();
    }

    private boolean isTaken(String name, Optional<Role> before) {
        return roles.stream()
                .filter(role ->
                        before.filter(one -> one.key().equals(role.key())).isEmpty())
                .anyMatch(role -> role.name().equalsIgnoreCase(name));
    }

    private String said(Set<String> actions) {
        return actions.stream().map(words).collect(Collectors.joining("; "));
    }
}
