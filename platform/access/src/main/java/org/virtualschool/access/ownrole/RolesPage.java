package org.virtualschool.access.ownrole;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.virtualschool.access.people.Reaching;
import org.virtualschool.web.Urls;

/** Every role of the authority. @param groups what each may do, by the role's key @param mayKeep whether the reader may make roles */
record RolesPage(String authority, List<Role> roles, Map<String, List<ActionsInWords.Group>> groups, boolean mayKeep) {

    String peopleHref() {
        return Urls.below(authority, "people");
    }

    String newHref() {
        return Urls.below(authority, "roles", "new");
    }

    String startHref(Role role) {
        return Urls.query(newHref(), Map.of("from", role.key()));
    }

    String href(Role role) {
        return Urls.below(authority, "roles", role.key());
    }

    List<ActionsInWords.Group> may(Role role) {
        return groups.getOrDefault(role.key(), List.of());
    }

    String reaches(Role role) {
        var words = Reaching.inWords(role.reaches());
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    String givers(Role role) {
        var names = roles.stream()
                .filter(one -> role.givers().contains(one.key()))
                .map(Role::name)
                .collect(Collectors.joining(" or "));
        return names.isEmpty() ? "Nobody gives it on the page People" : names;
    }
}
