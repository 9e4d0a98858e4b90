package org.virtualschool.placement;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A notice from elsewhere as its recipient names it. The sender names the same notice otherwise. */
public record InboxNoticeId(UUID value) {

    /** A new identifier, ordered by time. */
    public static InboxNoticeId next() {
        return new InboxNoticeId(UuidCreator.getTimeOrderedEpoch());
    }

    /** The identifier that an address shows. @throws IllegalArgumentException for any text but the one that {@link #toString} gives */
    public static InboxNoticeId of(String text) {
        return new InboxNoticeId(IdText.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
