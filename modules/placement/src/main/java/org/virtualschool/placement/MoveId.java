package org.virtualschool.placement;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A placement that is proposed for a child, until it is decided and after. */
public record MoveId(UUID value) {

    /** A new identifier, ordered by time. */
    public static MoveId next() {
        return new MoveId(UuidCreator.getTimeOrderedEpoch());
    }

    /** The identifier that an address shows. @throws IllegalArgumentException for any text but the one that {@link #toString} gives */
    public static MoveId of(String text) {
        return new MoveId(IdText.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
