package org.virtualschool.placement;

/** What is said about a notice after it was sent. */
public enum MessageKind {
    /** Its recipient asks. */
    QUERY,
    /** Its sender answers. */
    ANSWER
}
