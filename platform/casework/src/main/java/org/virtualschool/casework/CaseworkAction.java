package org.virtualschool.casework;

import static org.virtualschool.access.Roles.ADMINISTRATOR;
import static org.virtualschool.access.Roles.COORDINATOR;
import static org.virtualschool.access.Roles.DESIGNATED_TEACHER;
import static org.virtualschool.access.Roles.SOCIAL_WORKER;
import static org.virtualschool.access.Roles.VIRTUAL_SCHOOL_HEAD;

import org.virtualschool.access.ListedAction;

/** What people may do on the home page and around a child's page. */
public enum CaseworkAction implements ListedAction {
    /** The home page: what needs the reader. */
    VIEW_HOME(
            "casework.view-home",
            "See what needs me",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            SOCIAL_WORKER,
            DESIGNATED_TEACHER),

    /** Work of every role, not only one's own. */
    OVERSEE_WORK("casework.oversee-work", "See what needs others", true, VIRTUAL_SCHOOL_HEAD, ADMINISTRATOR),

    /** What happened to or about a child. */
    VIEW_TIMELINE(
            "casework.view-timeline",
            "See a child's timeline",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            ADMINISTRATOR,
            SOCIAL_WORKER),

    /** The audit of one child. */
    VIEW_WHO_SAW(
            "casework.view-who-saw",
            "See who viewed or changed a child's record",
            true,
            VIRTUAL_SCHOOL_HEAD,
            ADMINISTRATOR);

    private final Entry entry;

    CaseworkAction(String key, String says, boolean showsChildren, String... heldBy) {
        this.entry = Entry.of(key, says, showsChildren, heldBy);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
