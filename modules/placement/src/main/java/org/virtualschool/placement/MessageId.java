package org.virtualschool.placement;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A question about a notice, or an answer; the same on both sides. */
public record MessageId(UUID value) {

    /** A new identifier, ordered by time. */
    public static MessageId next() {
        return new MessageId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
