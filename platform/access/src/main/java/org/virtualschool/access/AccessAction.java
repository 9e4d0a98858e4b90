package org.virtualschool.access;

/** What people may do with access itself. */
public enum AccessAction implements ListedAction {
    VIEW_PEOPLE(
            "access.view-people",
            "See who has access and in which role",
            false,
            Roles.VIRTUAL_SCHOOL_HEAD,
            Roles.ADMINISTRATOR,
            Roles.ACCESS_ADMINISTRATOR),
    GIVE_ACCESS(
            "access.give-access",
            "Bring people in, give them roles and end them",
            false,
            Roles.VIRTUAL_SCHOOL_HEAD,
            Roles.ACCESS_ADMINISTRATOR);

    private final Entry entry;

    AccessAction(String key, String says, boolean showsChildren, String... heldBy) {
        this.entry = Entry.of(key, says, showsChildren, heldBy);
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public boolean wantsProof() {
        return this == GIVE_ACCESS;
    }
}
