package org.virtualschool.placement.notice;

/** Why a notice cannot go like this, and what to do. @see NoticeRules */
enum Obstacle {
    NOT_LOOKED_AFTER("", "A notice can be sent only about a child who is looked after now"),
    NOT_PLACED_THERE("", "The roll does not place the child in that authority now: send a new notice instead"),
    RECIPIENT_MISSING("recipient", "Choose which virtual school to tell"),
    RECIPIENT_UNKNOWN("otherAuthority", "Choose an authority from the list"),
    RECIPIENT_IS_OURSELVES("otherAuthority", "Choose another authority: this one is your own"),
    NAME_NOT_TYPED("authorityName", "Type the name of the authority that you have chosen, as the list shows it"),
    SCHOOL_PLAN_MISSING("schoolPlan", "Choose what happens to the child’s school"),
    NO_SCHOOL_TO_STAY_AT("schoolPlan", "The roll shows no school for the child: choose another answer"),
    PROPOSED_SCHOOL_UNKNOWN(
            "proposedSchool", "Enter the unique reference number of an open school, six digits, or leave it empty"),
    NOT_NEXT("type", "Choose what has changed since the notice was sent"),
    DAY_MISSING("on", "Enter the day"),
    DAY_FAR_OFF("on", "Enter a day of the past two years or the coming one"),
    END_REASON_MISSING("endReason", "Choose why the placement is over"),
    NEXT_UNKNOWN("next", "Choose an authority from the list, or leave it open"),
    SEN_MISSING("sen", "Choose what is known of special educational needs");

    private final String field;
    private final String says;

    Obstacle(String field, String says) {
        this.field = field;
        this.says = says;
    }

    /** The field that the message stands beside; empty for the form as a whole. */
    String field() {
        return field;
    }

    /** What to do. */
    String says() {
        return says;
    }
}
