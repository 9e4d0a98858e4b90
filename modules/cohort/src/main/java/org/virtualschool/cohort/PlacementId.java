package org.virtualschool.cohort;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** One stay of a child in one place. Corrections keep it. */
public record PlacementId(UUID value) {

    /** A new identifier, ordered by time. */
    public static PlacementId next() {
        return new PlacementId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
