package org.virtualschool.placement.register;

import java.time.Instant;
import org.virtualschool.audit.PersonId;

/** What we know ourselves of a child. @param fact key of what is asked @param value as it is shown */
record OwnFact(String fact, String value, Instant recordedAt, PersonId by) {

    @Override
    public String toString() {
        return "OwnFact[" + fact + "]";
    }
}
