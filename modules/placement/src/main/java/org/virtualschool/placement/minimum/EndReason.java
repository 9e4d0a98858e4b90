package org.virtualschool.placement.minimum;

/** Why a placement in the area is over. An adoption is not among them: its notices are withdrawn, and nobody is told why. */
public enum EndReason {
    OTHER_AREA("The child is placed in another area"),
    OUR_AREA("The child is placed in the area of the authority that looks after the child"),
    CEASED("The child is no longer looked after"),
    OTHER_AUTHORITY("Another authority is responsible for the child now");

    private final String words;

    EndReason(String words) {
        this.words = words;
    }

    /** As people on both sides read it. */
    public String words() {
        return words;
    }
}
