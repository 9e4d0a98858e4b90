package org.virtualschool.access.othersystem;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Action;
import org.virtualschool.access.ActionSource;
import org.virtualschool.access.Roles;

/** What another system can be allowed: the actions that the role of a machine client holds. */
@Component
class ActionsOfMachines {

    private final ObjectProvider<ActionSource> modules;

    ActionsOfMachines(ObjectProvider<ActionSource> modules) {
        this.modules = modules;
    }

    /** What each is, by its key. */
    Map<String, String> inWords() {
        return modules.orderedStream()
                .flatMap(module -> module.actions().stream())
                .filter(action -> action.heldBy().contains(Roles.MACHINE_CLIENT))
                .collect(Collectors.toUnmodifiableMap(Action::key, Action::says));
    }
}
