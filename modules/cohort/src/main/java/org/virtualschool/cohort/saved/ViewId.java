package org.virtualschool.cohort.saved;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** One saved view. */
public record ViewId(UUID value) {

    static ViewId next() {
        return new ViewId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
