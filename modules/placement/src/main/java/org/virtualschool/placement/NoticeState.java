package org.virtualschool.placement;

/** How far a sent notice has come. The order is the way forward: a state is never left for an earlier one, but for a new try. */
public enum NoticeState {
    /** The recipient is not on the platform; the notice is ready and goes the day it joins. */
    WAITING_FOR_PLATFORM,
    /** On its way. */
    SENT,
    /** Tried for the last time without success; a person decides. */
    UNDELIVERED,
    /** Not sent after all: before it could go, the child ceased to be looked after, died, was sealed or was placed elsewhere. */
    WITHHELD,
    /** In the recipient's inbox. */
    DELIVERED,
    /** Somebody there has opened it. */
    OPENED,
    /** Somebody there has said that they deal with it. */
    ACKNOWLEDGED
}
