package org.virtualschool.placement;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** What was advised about a child who is placed here. */
public record AdviceId(UUID value) {

    /** A new identifier, ordered by time. */
    public static AdviceId next() {
        return new AdviceId(UuidCreator.getTimeOrderedEpoch());
    }

    /** The identifier that an address shows. @throws IllegalArgumentException for any text but the one that {@link #toString} gives */
    public static AdviceId of(String text) {
        return new AdviceId(IdText.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
