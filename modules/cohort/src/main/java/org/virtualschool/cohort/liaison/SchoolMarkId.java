package org.virtualschool.cohort.liaison;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** One mark that a school may read something. */
record SchoolMarkId(UUID value) {

    static SchoolMarkId next() {
        return new SchoolMarkId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
