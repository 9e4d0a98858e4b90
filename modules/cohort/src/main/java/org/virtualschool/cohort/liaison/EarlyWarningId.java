package org.virtualschool.cohort.liaison;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** One early warning. */
record EarlyWarningId(UUID value) {

    static EarlyWarningId next() {
        return new EarlyWarningId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
