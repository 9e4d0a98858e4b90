package org.virtualschool.placement;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A virtual school notice as its sender names it; it stays the same from version to version. */
public record NoticeId(UUID value) {

    /** A new identifier, ordered by time. */
    public static NoticeId next() {
        return new NoticeId(UuidCreator.getTimeOrderedEpoch());
    }

    /** The identifier that an address shows. @throws IllegalArgumentException for any text but the one that {@link #toString} gives */
    public static NoticeId of(String text) {
        return new NoticeId(IdText.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
