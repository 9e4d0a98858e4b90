package org.virtualschool.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A child as every module names one: an identifier without meaning, of one authority's record. The same child has another in another authority. */
public record ChildId(UUID value) {

    /** A new identifier, ordered by time. */
    public static ChildId next() {
        return new ChildId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
