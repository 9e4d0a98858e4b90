package org.virtualschool.access;

import java.util.List;
import java.util.Map;

/** A module's actions, told to access by a bean of this type. */
public interface ActionSource {

    /** Every action the module declares. */
    List<? extends Action> actions();

    /** What the module writes into the audit under keys that are no actions, because nobody asks for them: words by key. */
    default Map<String, String> deeds() {
        return Map.of();
    }
}
