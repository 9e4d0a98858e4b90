package org.virtualschool.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.virtualschool.access.Action;

/**
 * Which role may do what unless a council decides otherwise: the page of the handbook that says it.
 *
 * @param roles names in words by key, in the order of the page
 */
record RoleMatrix(Map<String, String> roles, List<? extends Action> actions) {

    boolean holds(String role, String action) {
        return actions.stream()
                .anyMatch(one -> one.key().equals(action) && one.heldBy().contains(role));
    }

    int cells() {
        return roles.size() * actions.size();
    }

    /** The page, in Markdown. */
    String page() {
        var heads = roles.values().stream().collect(Collectors.joining(" | ", "| Action | ", " |\n"));
        return """
                # Who may do what

                The national roles and what each holds unless a council adds to it. Made by `RoleMatrixTests` from the actions that the modules declare; the
                same test asks every endpoint as every role and compares. *With proof* wants somebody who signed in within the last ten minutes. For which children a role counts is its scope; who may give it: `access/roles.yaml`.

                """ + heads + "| --- " + "| :-: ".repeat(roles.size()) + "|\n" + rows();
    }

    private String rows() {
        return actions.stream()
                .sorted(Comparator.comparing(Action::key))
                .map(action -> "| %s (`%s`)%s | %s |\n"
                        .formatted(
                                action.says(),
                                action.key(),
                                action.wantsProof() ? ", *with proof*" : "",
                                marks(action)))
                .collect(Collectors.joining());
    }

    private String marks(Action action) {
        return roles.keySet().stream()
                .map(role -> action.heldBy().contains(role) ? "yes" : "")
                .collect(Collectors.joining(" | "));
    }
}
