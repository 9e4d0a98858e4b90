package org.virtualschool.access;

import java.util.Set;

/** Actions of the planted endpoints. */
public enum PlantedAction implements Action {
    LOOK(false),
    LOOK_AT_CHILDREN(true),
    LOOK_CLOSELY(false),
    HELD_BY_NOBODY(false);

    private final boolean showsChildren;

    PlantedAction(boolean showsChildren) {
        this.showsChildren = showsChildren;
    }

    @Override
    public String key() {
        return "planted." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Override
    public String says() {
        return "Try " + key();
    }

    @Override
    public boolean showsChildren() {
        return showsChildren;
    }

    @Override
    public boolean wantsProof() {
        return this == LOOK_CLOSELY;
    }

    @Override
    public Set<String> heldBy() {
        return this == HELD_BY_NOBODY
                ? Set.of()
                : Set.of(Roles.COORDINATOR, Roles.MACHINE_CLIENT, Roles.PLATFORM_SUPPORT);
    }
}
