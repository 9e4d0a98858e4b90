package org.virtualschool.access.ownrole;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Action;
import org.virtualschool.access.ActionSource;

/** What people may do here, in words, under what it is about. */
@Component
class ActionsInWords {

    private final ObjectProvider<ActionSource> modules;

    ActionsInWords(ObjectProvider<ActionSource> modules) {
        this.modules = modules;
    }

    /** Actions of one module. @param about what they are about @param actions by their words */
    record Group(String about, List<? extends Action> actions) {}

    /** Those of the actions that this build has, by module. */
    List<Group> of(Set<String> keys) {
        return modules.orderedStream()
                .map(module -> new Group(module.about(), some(module, action -> keys.contains(action.key()))))
                .filter(group -> !group.actions().isEmpty())
                .sorted(Comparator.comparing(Group::about))
                .toList();
    }

    /** What each is, by its key. */
    Map<String, String> byKey() {
        return modules.orderedStream()
                .flatMap(module -> module.actions().stream())
                .collect(Collectors.toUnmodifiableMap(Action::key, Action::says));
    }

    private static List<? extends Action> some(ActionSource module, Predicate<Action> which) {
        return module.actions().stream()
                .filter(which)
                .sorted(Comparator.comparing(Action::says))
                .toList();
    }
}
