package org.virtualschool.access;

/** Keys of the national default roles. A role is data: a named set of actions, to which a council may add. */
public final class Roles {

    public static final String VIRTUAL_SCHOOL_HEAD = "virtual-school-head";
    public static final String COORDINATOR = "key-stage-coordinator";
    public static final String LEARNING_MENTOR = "learning-mentor";
    public static final String ADMINISTRATOR = "virtual-school-administrator";
    public static final String SOCIAL_WORKER = "social-worker";
    public static final String SERVICE_MANAGER = "service-manager";
    public static final String NOMINATED_OFFICER = "nominated-officer";
    public static final String DIRECTOR = "director";
    public static final String DESIGNATED_TEACHER = "designated-teacher";
    public static final String HEAD_TEACHER = "head-teacher";
    public static final String SAFEGUARDING_LEAD = "safeguarding-lead";
    public static final String SENCO = "senco";
    public static final String SCHOOL_DELEGATE = "school-delegate";
    public static final String ACCESS_ADMINISTRATOR = "access-administrator";
    public static final String AUDITOR = "auditor";
    public static final String DATA_PROTECTION_OFFICER = "data-protection-officer";
    public static final String MACHINE_CLIENT = "machine-client";

    /** Held by no member: an operator stands in it while the council grants support access. */
    public static final String PLATFORM_SUPPORT = "platform-support";

    private Roles() {}
}
