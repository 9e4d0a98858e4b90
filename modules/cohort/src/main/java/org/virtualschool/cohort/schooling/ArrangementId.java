package org.virtualschool.cohort.schooling;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** One arrangement for a child's education; ending it keeps the identifier. */
record ArrangementId(UUID value) {

    static ArrangementId next() {
        return new ArrangementId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
