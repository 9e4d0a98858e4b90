package org.virtualschool.access.membership;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.PersonId;

/** A membership as it was granted, by whom and when. */
record Granted(
        MembershipId id,
        PersonId person,
        String name,
        String role,
        Scope scope,
        LocalDate from,
        @Nullable LocalDate until,
        Instant at,
        PersonId by) {

    @Override
    public String toString() {
        return "Granted[" + id + "]";
    }
}
