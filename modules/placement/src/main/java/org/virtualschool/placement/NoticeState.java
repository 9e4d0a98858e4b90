package org.virtualschool.placement;

/** How far a sent notice has come. What leads from one to another is {@link NoticeHappening}. */
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
    ACKNOWLEDGED,
    /** Sent back: it does not concern the recipient, which has kept nothing of it. */
    NOT_OURS,
    /** Nobody there opened it for so long that it was taken out of the inbox. */
    EXPIRED,
    /** Taken back by its sender. */
    RECALLED;

    /** Whether it can no more be corrected, asked about or answered: what is to be said needs a new notice. */
    public boolean isOver() {
        return this == NOT_OURS || this == RECALLED;
    }
}
