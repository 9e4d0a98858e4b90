package org.virtualschool.access.membership;

import java.time.Instant;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.Memberships.Terms;
import org.virtualschool.audit.PersonId;

/** A membership as it was granted, by whom and when. */
record Granted(MembershipId id, PersonId person, String name, Terms terms, Instant at, PersonId by) {

    @Override
    public String toString() {
        return "Granted[" + id + "]";
    }
}
