package org.virtualschool.access;

import java.util.Set;

/** What people may do with access itself. */
public enum AccessAction implements ListedAction {
    VIEW_PEOPLE(
            "access.view-people",
            "See who has access and in which role",
            false,
            Roles.VIRTUAL_SCHOOL_HEAD,
            Roles.ADMINISTRATOR,
            Roles.ACCESS_ADMINISTRATOR,
            Roles.PLATFORM_SUPPORT),
    GIVE_ACCESS(
            "access.give-access",
            "Bring people in, give them roles and end them",
            false,
            Roles.VIRTUAL_SCHOOL_HEAD,
            Roles.ACCESS_ADMINISTRATOR),
    VIEW_ROLES(
            "access.view-roles",
            "See what each role may do, and who may give it",
            false,
            Roles.VIRTUAL_SCHOOL_HEAD,
            Roles.ACCESS_ADMINISTRATOR,
            Roles.AUDITOR,
            Roles.DATA_PROTECTION_OFFICER),
    KEEP_ROLES("access.keep-roles", "Make, change and end the council's own roles", false, Roles.ACCESS_ADMINISTRATOR),
    VIEW_SETUP(
            "access.view-setup",
            "See how people get in and what the platform's operator asks to change",
            false,
            Roles.VIRTUAL_SCHOOL_HEAD,
            Roles.ACCESS_ADMINISTRATOR),
    SETTLE_SETUP(
            "access.settle-setup",
            "Go live, and agree to a change of how people get in",
            false,
            Roles.ACCESS_ADMINISTRATOR),
    KEEP_SYSTEMS(
            "access.keep-systems",
            "Let the council's other systems in, and put them out",
            false,
            Roles.ACCESS_ADMINISTRATOR),
    WORD_MESSAGES(
            "access.word-messages",
            "Say in the council's own words what messages say",
            false,
            Roles.VIRTUAL_SCHOOL_HEAD,
            Roles.ACCESS_ADMINISTRATOR),
    VIEW_SUPPORT(
            "access.view-support",
            "See when the platform's operator had support access, and what was opened",
            false,
            Roles.VIRTUAL_SCHOOL_HEAD,
            Roles.ACCESS_ADMINISTRATOR,
            Roles.AUDITOR,
            Roles.DATA_PROTECTION_OFFICER),
    SETTLE_SUPPORT(
            "access.settle-support",
            "Grant the platform's operator support access, refuse it or end it",
            false,
            Roles.ACCESS_ADMINISTRATOR);

    private static final Set<AccessAction> WITH_PROOF =
            Set.of(GIVE_ACCESS, KEEP_ROLES, SETTLE_SETUP, KEEP_SYSTEMS, SETTLE_SUPPORT);

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
        return WITH_PROOF.contains(this);
    }
}
