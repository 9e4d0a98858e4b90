package org.virtualschool.cohort.liaison;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** One thing that a school sent. */
record FromSchoolId(UUID value) {

    static FromSchoolId next() {
        return new FromSchoolId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
