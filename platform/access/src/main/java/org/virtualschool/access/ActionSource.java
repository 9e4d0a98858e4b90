package org.virtualschool.access;

import java.util.List;
import java.util.Map;

/** A module's actions, told to access by a bean of this type. */
public interface ActionSource {

    /** Every action the module declares. */
    List<? extends Action> actions();

    /** The module's actions, under what they are about. */
    static ActionSource of(String about, Action... actions) {
        return new ActionSource() {
            @Override
            public List<? extends Action> actions() {
                return List.of(actions);
            }

            @Override
            public String about() {
                return about;
            }
        };
    }

    /** What the actions are about, as the heading over them where a role is put together: "Notices". */
    default String about() {
        return "Other things";
    }

    /** What the module writes into the audit under keys that are no actions, because nobody asks for them: words by key. */
    default Map<String, String> deeds() {
        return Map.of();
    }
}
