package org.virtualschool.access.support;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names one support access, from the moment it is asked for. */
public record SupportAccessId(UUID value) {

    static SupportAccessId next() {
        return new SupportAccessId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
