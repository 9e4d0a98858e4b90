package org.virtualschool.casework;

import static org.virtualschool.access.Roles.ADMINISTRATOR;
import static org.virtualschool.access.Roles.COORDINATOR;
import static org.virtualschool.access.Roles.DESIGNATED_TEACHER;
import static org.virtualschool.access.Roles.SOCIAL_WORKER;
import static org.virtualschool.access.Roles.VIRTUAL_SCHOOL_HEAD;

import java.util.Set;
import org.virtualschool.access.Action;

/** What people may do on the home page and around a child's page. */
public enum CaseworkAction implements Action {
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

    private final String key;
    private final String says;
    private final boolean showsChildren;
    private final Set<String> heldBy;

    CaseworkAction(String key, String says, boolean showsChildren, String... heldBy) {
        this.key = key;
        this.says = says;
        this.showsChildren = showsChildren;
        this.heldBy = Set.of(heldBy);
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
        return showsChildren;
    }

    @Override
    public Set<String> heldBy() {
        return heldBy;
    }
}
