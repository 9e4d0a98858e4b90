package org.virtualschool.placement;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** An entry in the register of children whom other authorities have placed here. */
public record RegisterEntryId(UUID value) {

    /** A new identifier, ordered by time. */
    public static RegisterEntryId next() {
        return new RegisterEntryId(UuidCreator.getTimeOrderedEpoch());
    }

    /** The identifier that an address shows. @throws IllegalArgumentException for any text but the one that {@link #toString} gives */
    public static RegisterEntryId of(String text) {
        return new RegisterEntryId(IdText.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
