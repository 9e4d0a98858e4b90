package org.virtualschool.cohort.importing.list;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a list may say about a child. Named and grouped after the daily payload that councils send to the Department for Education
 * (specification 0.7), so that every later format ends here too.
 */
public enum Field {
    CARE_ID("la_child_id", "Social care ID"),
    GIVEN_NAME("child_details.first_name", "Given name"),
    FAMILY_NAME("child_details.surname", "Family name"),
    DATE_OF_BIRTH("child_details.date_of_birth", "Date of birth"),
    SEX("child_details.sex", "Sex"),
    UPN("child_details.unique_pupil_number", "UPN"),
    LEGAL_STATUS("child_looked_after.legal_status", "Legal status"),
    LOOKED_AFTER_FROM("child_looked_after.start_date", "Looked after from"),
    LOOKED_AFTER_TO("child_looked_after.end_date", "Looked after to"),
    REASON_CEASED("child_looked_after.end_reason", "Reason ceased"),
    PLACEMENT_TYPE("child_looked_after_placements.placement_type", "Placement type"),
    PLACEMENT_START("child_looked_after_placements.start_date", "Placement start"),
    PLACEMENT_POSTCODE("child_looked_after_placements.postcode", "Placement postcode"),
    PLACEMENT_ADDRESS("child_looked_after_placements.address", "Placement address"),
    CARER("child_looked_after_placements.carer", "Carer"),
    SCHOOL_URN("education.school_urn", "School URN"),
    SCHOOL_NAME("education.school_name", "School name"),
    YEAR_GROUP("education.year_group", "Year group"),
    SOCIAL_WORKER("care_worker_details.worker", "Social worker"),
    TEAM("care_worker_details.team", "Team");

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

    /** Whether its values are protected: kept apart and never shown in a preview, a list, a history or a problem. */
    public boolean isProtected() {
        return this == PLACEMENT_POSTCODE || this == PLACEMENT_ADDRESS || this == CARER;
    }

    /** The field with this key. */
    public static Optional<Field> byKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
