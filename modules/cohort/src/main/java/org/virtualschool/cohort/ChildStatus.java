package org.virtualschool.cohort;

/** Where a child stands with this authority. A sealed child has no status: nobody can find it. */
public enum ChildStatus {
    /** Looked after now: on the roll. */
    LOOKED_AFTER("Looked after"),
    /** Known for short breaks only (legal status V3 or V4), which do not make a child looked after. */
    SHORT_BREAKS("Short breaks only"),
    /** No longer looked after. */
    CEASED("No longer looked after"),
    /** Died. Nothing goes out about the child any more, and the record is shown with care. */
    DIED("Has died");

    private final String says;

    ChildStatus(String says) {
        this.says = says;
    }

    /** The status in words. */
    public String says() {
        return says;
    }
}
