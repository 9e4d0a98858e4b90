package org.virtualschool.cohort.liaison;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** One document about a child that somebody shared. */
record SharedDocumentId(UUID value) {

    static SharedDocumentId next() {
        return new SharedDocumentId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
