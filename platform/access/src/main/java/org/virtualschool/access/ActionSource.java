package org.virtualschool.access;

import java.util.List;

/** A module's actions, told to access by a bean of this type. */
public interface ActionSource {

    /** Every action the module declares. */
    List<? extends Action> actions();
}
