package org.virtualschool.placement.minimum;

import java.util.List;

/** What a version of a notice tells. */
public enum NoticeType {
    /** The child may be placed there. */
    CONSULTATION("Consultation", "The child may be placed in the area"),
    /** The child is placed there. */
    PLACEMENT("Placement", "The child is placed in the area"),
    /** The child lives elsewhere in the area now. */
    CHANGE("Change of home", "The child lives elsewhere in the area now"),
    /** The child learns elsewhere now. */
    SCHOOL_CHANGE("Change of school", "The child’s school changes"),
    /** The placement there is over. */
    END("End", "The placement in the area ended"),
    /** The child is not to be placed there after all. */
    NOT_PLACED("Not placed", "The child is not placed in the area after all");

    private final String title;
    private final String words;

    NoticeType(String title, String words) {
        this.title = title;
        this.words = words;
    }

    /** In a list. */
    public String title() {
        return title;
    }

    /** As people on both sides read it. */
    public String words() {
        return words;
    }

    /** Whether nothing is left of the placement once this is told. */
    public boolean isLast() {
        return this == END || this == NOT_PLACED;
    }

    /** Whether it needs the day from which it holds. */
    public boolean needsDay() {
        return this == CHANGE || this == SCHOOL_CHANGE || this == END;
    }

    /** What may be told next in the same notice; a correction of what was told always may. */
    public List<NoticeType> next() {
        return switch (this) {
            case CONSULTATION -> List.of(PLACEMENT, NOT_PLACED);
            case PLACEMENT, CHANGE, SCHOOL_CHANGE -> List.of(CHANGE, SCHOOL_CHANGE, END);
            case END, NOT_PLACED -> List.of();
        };
    }
}
