package org.virtualschool.cohort.delegation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** One time in which somebody stands in. */
public record DelegationId(UUID value) {

    static DelegationId next() {
        return new DelegationId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
