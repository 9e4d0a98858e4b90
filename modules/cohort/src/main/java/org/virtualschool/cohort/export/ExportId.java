package org.virtualschool.cohort.export;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** One list that somebody takes along. */
public record ExportId(UUID value) {

    static ExportId next() {
        return new ExportId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
