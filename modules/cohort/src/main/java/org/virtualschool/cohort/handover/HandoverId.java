package org.virtualschool.cohort.handover;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** One asking of somebody to take a child on. */
public record HandoverId(UUID value) {

    static HandoverId next() {
        return new HandoverId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
