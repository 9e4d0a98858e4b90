package org.virtualschool.access;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** One person's membership in one authority. */
public record MembershipId(UUID value) {

    /** A new identifier, ordered by time. */
    public static MembershipId next() {
        return new MembershipId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
