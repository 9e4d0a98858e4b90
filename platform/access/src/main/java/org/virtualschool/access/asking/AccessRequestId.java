package org.virtualschool.access.asking;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A request for access. */
public record AccessRequestId(UUID value) {

    static AccessRequestId next() {
        return new AccessRequestId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
