package org.virtualschool.placement;

import java.util.EnumSet;
import java.util.Set;

/**
 * What may happen to a notice, where it may happen and where it leads. Both sides act at once and hear of each other later, so each is allowed
 * wherever it can truthfully be: what comes too late changes nothing, and what the sender has taken back stays taken back.
 */
public enum NoticeHappening {
    /** The recipient turned out not to be on the platform. */
    KEPT_READY(NoticeState.WAITING_FOR_PLATFORM, NoticeState.SENT),
    /** The recipient has joined, or what should have arrived by now is carried again. */
    TAKEN_UP(NoticeState.SENT, NoticeState.WAITING_FOR_PLATFORM, NoticeState.SENT),
    /** The last try failed. */
    GIVEN_UP(NoticeState.UNDELIVERED, NoticeState.SENT),
    /** Somebody has it carried again. */
    TRIED_AGAIN(NoticeState.SENT, NoticeState.UNDELIVERED),
    /** There was no reason to go any more. */
    WITHHELD(NoticeState.WITHHELD, NoticeState.SENT),
    /** It lies in the recipient's inbox. */
    ARRIVED(NoticeState.DELIVERED, NoticeState.WAITING_FOR_PLATFORM, NoticeState.SENT, NoticeState.UNDELIVERED),
    /** Somebody there opened it. */
    OPENED(
            NoticeState.OPENED,
            NoticeState.WAITING_FOR_PLATFORM,
            NoticeState.SENT,
            NoticeState.UNDELIVERED,
            NoticeState.DELIVERED),
    /** Somebody there acknowledged it. */
    ACKNOWLEDGED(
            NoticeState.ACKNOWLEDGED,
            NoticeState.WAITING_FOR_PLATFORM,
            NoticeState.SENT,
            NoticeState.UNDELIVERED,
            NoticeState.DELIVERED,
            NoticeState.OPENED),
    /** Somebody there sent it back: it is not theirs. */
    SENT_BACK(
            NoticeState.NOT_OURS,
            NoticeState.WAITING_FOR_PLATFORM,
            NoticeState.SENT,
            NoticeState.UNDELIVERED,
            NoticeState.DELIVERED,
            NoticeState.OPENED,
            NoticeState.ACKNOWLEDGED),
    /** It lay there unread for too long. */
    LEFT_UNREAD(
            NoticeState.EXPIRED,
            NoticeState.WAITING_FOR_PLATFORM,
            NoticeState.SENT,
            NoticeState.UNDELIVERED,
            NoticeState.DELIVERED),
    /** Its sender took it back. */
    RECALLED(
            NoticeState.RECALLED,
            NoticeState.WAITING_FOR_PLATFORM,
            NoticeState.SENT,
            NoticeState.UNDELIVERED,
            NoticeState.DELIVERED,
            NoticeState.OPENED,
            NoticeState.ACKNOWLEDGED);

    private final NoticeState to;
    private final Set<NoticeState> from;

    NoticeHappening(NoticeState to, NoticeState... from) {
        this.to = to;
        this.from = EnumSet.noneOf(NoticeState.class);
        for (var state : from) {
            this.from.add(state);
        }
    }

    /** The state that follows. */
    public NoticeState to() {
        return to;
    }

    /** The states in which it may happen; in any other it changes nothing. */
    public Set<NoticeState> from() {
        return EnumSet.copyOf(from);
    }
}
