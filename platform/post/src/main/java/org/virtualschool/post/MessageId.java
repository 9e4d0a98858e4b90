package org.virtualschool.post;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A message that is or was sent: an identifier without meaning. */
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
