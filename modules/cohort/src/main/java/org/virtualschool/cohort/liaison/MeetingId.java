package org.virtualschool.cohort.liaison;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** One meeting about a child. */
record MeetingId(UUID value) {

    static MeetingId next() {
        return new MeetingId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
