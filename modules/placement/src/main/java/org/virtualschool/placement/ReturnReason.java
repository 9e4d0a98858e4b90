package org.virtualschool.placement;

/** Why a notice lies in its recipient's inbox no more. */
public enum ReturnReason {
    /** Its sender withdrew it, for a reason that need not be given. */
    WITHDRAWN,
    /** The recipient sent it back, because it does not concern it. */
    NOT_OURS,
    /** Nobody opened it for too long. */
    UNREAD
}
