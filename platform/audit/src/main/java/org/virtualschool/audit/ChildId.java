package org.virtualschool.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A child as every module names one: an identifier without meaning, of one authority's record. The same child has another in another authority. */
public record ChildId(UUID value) {

    /** A new identifier, ordered by time. */
    public static ChildId next() {
        return new ChildId(UuidCreator.getTimeOrderedEpoch());
    }

    /** The identifier that an address shows. @throws IllegalArgumentException for any text but the one that {@link #toString} gives */
    public static ChildId of(String text) {
        var id = new ChildId(UUID.fromString(text));
        if (!id.toString().equals(text)) {
            throw new IllegalArgumentException("Not an identifier in its written form");
        }
        return id;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
