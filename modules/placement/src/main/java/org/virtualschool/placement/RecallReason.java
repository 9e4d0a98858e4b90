package org.virtualschool.placement;

/** Why its sender takes a notice back. */
public enum RecallReason {
    WRONG_AUTHORITY("It went to the wrong authority"),
    WRONG_CHILD("It is about the wrong child, or says something that is not this child’s"),
    NOT_PLACED("The child is not placed there after all"),
    OTHER("For another reason");

    private final String words;

    RecallReason(String words) {
        this.words = words;
    }

    /** As people say it. */
    public String words() {
        return words;
    }

    /** Whether somebody was told what was not for them, so that the data protection officer hears of it. */
    public boolean isMisdirection() {
        return this == WRONG_AUTHORITY || this == WRONG_CHILD;
    }
}
