package org.virtualschool.cohort.importing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** One list that somebody gave us. */
record ImportId(UUID value) {

    static ImportId next() {
        return new ImportId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Reads an address. @throws IllegalArgumentException for a text that is no identifier */
    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
