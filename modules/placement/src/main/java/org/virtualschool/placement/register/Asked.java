package org.virtualschool.placement.register;

/**
 * A fact that virtual schools ask to know of a child who is placed in their area.
 *
 * @param says as a label
 * @param kind how we note it ourselves
 * @param question as the placing authority is asked for it
 */
record Asked(String key, Kind kind, String says, String question) {

    /** What sort of answer it has. */
    enum Kind {
        TEXT,
        DAY,
        /** One of the list that bears the fact's key. */
        CHOICE,
        AUTHORITY
    }

    static final String NAME = "name";
    static final String SEX = "sex";
    static final String DATE_OF_BIRTH = "date-of-birth";
    static final String LEGAL_STATUS = "legal-status";
    static final String PLACING_AUTHORITY = "placing-authority";
    static final String PLACED_FROM = "placed-from";
    static final String PLACEMENT_TYPE = "placement-type";
    static final String SOCIAL_WORKER = "social-worker";
    static final String SOCIAL_WORK_TEAM = "social-work-team";
    static final String SCHOOL = "school";
    static final String YEAR_GROUP = "year-group";
    static final String UPN = "upn";
    static final String SEN = "sen";
    static final String EHC_PLAN_AUTHORITY = "ehc-plan-authority";
    static final String CONTACT = "contact";
}
