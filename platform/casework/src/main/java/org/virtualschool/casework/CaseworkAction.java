package org.virtualschool.casework;

import static org.virtualschool.access.Roles.ACCESS_ADMINISTRATOR;
import static org.virtualschool.access.Roles.ADMINISTRATOR;
import static org.virtualschool.access.Roles.AUDITOR;
import static org.virtualschool.access.Roles.COORDINATOR;
import static org.virtualschool.access.Roles.DATA_PROTECTION_OFFICER;
import static org.virtualschool.access.Roles.DESIGNATED_TEACHER;
import static org.virtualschool.access.Roles.DIRECTOR;
import static org.virtualschool.access.Roles.HEAD_TEACHER;
import static org.virtualschool.access.Roles.LEARNING_MENTOR;
import static org.virtualschool.access.Roles.MACHINE_CLIENT;
import static org.virtualschool.access.Roles.NOMINATED_OFFICER;
import static org.virtualschool.access.Roles.PLATFORM_SUPPORT;
import static org.virtualschool.access.Roles.SAFEGUARDING_LEAD;
import static org.virtualschool.access.Roles.SCHOOL_DELEGATE;
import static org.virtualschool.access.Roles.SENCO;
import static org.virtualschool.access.Roles.SERVICE_MANAGER;
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
            LEARNING_MENTOR,
            ADMINISTRATOR,
            SOCIAL_WORKER,
            SERVICE_MANAGER,
            NOMINATED_OFFICER,
            DIRECTOR,
            DESIGNATED_TEACHER,
            HEAD_TEACHER,
            SAFEGUARDING_LEAD,
            SENCO,
            SCHOOL_DELEGATE,
            AUDITOR,
            DATA_PROTECTION_OFFICER,
            ACCESS_ADMINISTRATOR,
            PLATFORM_SUPPORT),

    /** Work of every role, not only one's own. */
    OVERSEE_WORK(
            "casework.oversee-work",
            "See what needs others",
            true,
            VIRTUAL_SCHOOL_HEAD,
            ADMINISTRATOR,
            PLATFORM_SUPPORT),

    /** What happened to or about a child. */
    VIEW_TIMELINE(
            "casework.view-timeline",
            "See a child's timeline",
            true,
            VIRTUAL_SCHOOL_HEAD,
            COORDINATOR,
            LEARNING_MENTOR,
            ADMINISTRATOR,
            SOCIAL_WORKER,
            PLATFORM_SUPPORT),

    /** The audit of one child. */
    VIEW_WHO_SAW(
            "casework.view-who-saw",
            "See who viewed or changed a child's record",
            true,
            VIRTUAL_SCHOOL_HEAD,
            ADMINISTRATOR),

    /** The audit of everybody and every child. */
    SEARCH_AUDIT(
            "casework.search-audit",
            "Search who viewed or changed what",
            true,
            VIRTUAL_SCHOOL_HEAD,
            AUDITOR,
            DATA_PROTECTION_OFFICER),

    /** The same as a file that leaves the platform: an action of its own, so that a council may give it to fewer people. */
    EXPORT_AUDIT(
            "casework.export-audit",
            "Take what an audit search finds as a file",
            true,
            VIRTUAL_SCHOOL_HEAD,
            AUDITOR,
            DATA_PROTECTION_OFFICER),

    /** Following the chain that tells tampering. */
    CHECK_AUDIT(
            "casework.check-audit",
            "Check that nobody has touched the audit",
            false,
            VIRTUAL_SCHOOL_HEAD,
            AUDITOR,
            DATA_PROTECTION_OFFICER),

    /** The numbers that the council keeps elsewhere. */
    READ_AUDIT_HEADS(
            "casework.read-audit-heads",
            "Fetch the daily numbers by which the audit is checked",
            false,
            AUDITOR,
            DATA_PROTECTION_OFFICER,
            MACHINE_CLIENT);

    private final Entry entry;

    CaseworkAction(String key, String says, boolean showsChildren, String... heldBy) {
        this.entry = Entry.of(key, says, showsChildren, heldBy);
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
