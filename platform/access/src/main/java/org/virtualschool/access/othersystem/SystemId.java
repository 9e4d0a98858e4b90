package org.virtualschool.access.othersystem;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names another system of the council's. */
record SystemId(UUID value) {

    static SystemId next() {
        return new SystemId(UuidCreator.getTimeOrderedEpoch());
    }

    /** The identifier that an address shows. @throws IllegalArgumentException for text that is none */
    static SystemId of(String text) {
        return new SystemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
