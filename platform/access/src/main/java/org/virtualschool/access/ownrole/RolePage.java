package org.virtualschool.access.ownrole;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.virtualschool.access.people.Reaching;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/**
 * The form that makes or changes a role.
 *
 * @param role the one that is changed; empty for a new one
 * @param roles those that there are: one can start from each
 * @param offered what the reader may put in
 * @param holders names of who holds it
 */
record RolePage(
        String authority,
        Optional<Role> role,
        List<Role> roles,
        List<ActionsInWords.Group> offered,
        List<String> holders,
        Form form) {

    String title() {
        return role.map(Role::name).orElse("Add a role of our own");
    }

    String listHref() {
        return Urls.below(authority, "roles");
    }

    String newHref() {
        return Urls.below(authority, "roles", "new");
    }

    String action() {
        return role.map(one -> Urls.below(authority, "roles", one.key())).orElseGet(this::listHref);
    }

    String endHref() {
        return action() + "/end";
    }

    List<Choice> starts() {
        return roles.stream().map(one -> Choice.of(one.key(), one.name())).toList();
    }

    /** The first group has the field's own id, so that the error summary leads there. */
    String idOf(ActionsInWords.Group group) {
        var number = offered.indexOf(group);
        return number == 0 ? "actions" : "actions-of-" + (number + 1);
    }

    List<Choice> choices(ActionsInWords.Group group) {
        return group.actions().stream()
                .map(action -> Choice.of(action.key(), action.says()))
                .toList();
    }

    List<Choice> reaches() {
        return Arrays.stream(Reaching.values())
                .map(kind -> Choice.of(kind.key(), kind.words()))
                .toList();
    }

    List<Choice> givers() {
        return KeepingRoles.possibleGivers(roles).stream()
                .map(one -> Choice.of(one.key(), one.name()))
                .toList();
    }

    @Override
    public String toString() {
        return "RolePage[" + authority + "]";
    }
}
