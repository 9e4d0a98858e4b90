package org.virtualschool.placement.decision;

import java.util.List;

/**
 * What may hold of a proposed placement, and what is asked of it then.
 *
 * <p>Which of them hold is worked out in {@link Facts#situations}; what they bring is data ({@code requirements.csv}, and a council's own).
 */
enum Situation {
    ALWAYS("every placement"),
    PLANNED("a planned placement"),
    EMERGENCY("an emergency placement"),
    OUT_OF_AREA("a placement out of area, in an adjoining authority"),
    AT_A_DISTANCE("a placement at a distance"),
    OUTSIDE_ENGLAND_AND_WALES("a placement outside England and Wales"),
    /** Neither with a connected person nor with a foster carer of the council's own: the approvals of regulation 11(1) apply. */
    APPROVAL_NEEDED("a placement that regulation 11 wants approved"),
    EDUCATION_DISRUPTED("a placement that disrupts the child’s education"),
    /** National curriculum years 10 and 11, on the day it starts. */
    KEY_STAGE_4("a placement that disrupts education in Key Stage 4"),
    SCHOOL_CHANGES("a change of school"),
    SCHOOL_CHANGES_IN_YEAR_10_OR_11("a change of school in Year 10 or 11"),
    SCHOOL_CHANGES_MID_YEAR("a change of school in the middle of a school year"),
    ENDS_PLACEMENT("a placement that ends another one");

    private final String says;

    Situation(String says) {
        this.says = says;
    }

    /** Such as "a placement at a distance". */
    String says() {
        return says;
    }

    /** Those of which a council may ask something of its own. */
    static List<Situation> ofCouncils() {
        return List.of(
                ALWAYS,
                EMERGENCY,
                OUT_OF_AREA,
                AT_A_DISTANCE,
                SCHOOL_CHANGES,
                SCHOOL_CHANGES_IN_YEAR_10_OR_11,
                SCHOOL_CHANGES_MID_YEAR,
                EDUCATION_DISRUPTED);
    }
}
