package org.virtualschool.access;

import java.util.Set;

/** What people may do with access itself. */
public enum AccessAction implements Action {
    VIEW_PEOPLE(
            "access.view-people",
            "See who has access and in which role",
            Set.of(Roles.VIRTUAL_SCHOOL_HEAD, Roles.ADMINISTRATOR));

    private final String key;
    private final String says;
    private final Set<String> heldBy;

    AccessAction(String key, String says, Set<String> heldBy) {
        this.key = key;
        this.says = says;
        this.heldBy = heldBy;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String says() {
        return says;
    }

    @Override
    public boolean showsChildren() {
        return false;
    }

    @Override
    public Set<String> heldBy() {
        return heldBy;
    }
}
