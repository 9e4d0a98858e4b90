package org.virtualschool.access.startagain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** One time that somebody is let start again. */
record StartAgainId(UUID value) {

    static StartAgainId next() {
        return new StartAgainId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
