package org.virtualschool.cohort.importing.list;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a list may say about a child. Grouped as the daily payload that councils send to the Department for Education (specification 0.7)
 * groups it, so that every later format ends here too: the child's details, being looked after, the placement, school, who works with it.
 */
public enum Field {
    CARE_ID("care-id", "Social care ID"),
    GIVEN_NAME("given-name", "Given name"),
    FAMILY_NAME("family-name", "Family name"),
    DATE_OF_BIRTH("date-of-birth", "Date of birth"),
    SEX("sex", "Sex"),
    UPN("upn", "UPN"),
    LEGAL_STATUS("legal-status", "Legal status"),
    CATEGORY_OF_NEED("category-of-need", "Category of need"),
    UNACCOMPANIED("unaccompanied", "Unaccompanied asylum seeker"),
    LOOKED_AFTER_FROM("looked-after-from", "Looked after from"),
    LOOKED_AFTER_TO("looked-after-to", "Looked after to"),
    REASON_CEASED("reason-ceased", "Reason ceased"),
    PLACEMENT_TYPE("placement-type", "Placement type"),
    PLACEMENT_START("placement-start", "Placement start"),
    PLACEMENT_POSTCODE("placement-postcode", "Placement postcode"),
    PLACEMENT_ADDRESS("placement-address", "Placement address"),
    CARER("carer", "Carer"),
    SCHOOL_URN("school-urn", "School URN"),
    SCHOOL_NAME("school-name", "School name"),
    YEAR_GROUP("year-group", "Year group"),
    SOCIAL_WORKER("social-worker", "Social worker"),
    SOCIAL_WORKER_NUMBER("social-worker-number", "Social worker number"),
    TEAM("team", "Team"),
    CARE_HISTORY("care-history", "Care history");

    private final String key;
    private final String label;

    Field(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Stable key, kept with mappings and rows. */
    public String key() {
        return key;
    }

    /** What a person calls it. */
    public String label() {
        return label;
    }

    /** Whether one column of a list can hold it: what many lines tell is in none. */
    public boolean standsInAColumn() {
        return this != CARE_HISTORY;
    }

    /** Whether its values are protected: kept apart and never shown in a preview, a list, a history or a problem. */
    public boolean isProtected() {
        return this == PLACEMENT_POSTCODE || this == PLACEMENT_ADDRESS || this == CARER;
    }

    /** Whether its values tell where a child lives or learns. */
    public boolean tellsWhere() {
        return isProtected() || this == SCHOOL_URN || this == SCHOOL_NAME || this == CARE_HISTORY;
    }

    /** The field with this key. */
    public static Optional<Field> byKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
