package org.virtualschool.cohort.liaison;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** One change of circumstance. */
record CircumstanceId(UUID value) {

    static CircumstanceId next() {
        return new CircumstanceId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
