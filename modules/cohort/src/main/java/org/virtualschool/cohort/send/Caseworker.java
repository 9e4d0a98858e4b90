package org.virtualschool.cohort.send;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.PersonId;

/**
 * The SEN caseworker of a child. It prints nothing.
 *
 * @param person somebody who signs in here; empty for somebody who does not
 * @param name of somebody who does not sign in here
 */
record Caseworker(
        UUID id,
        Optional<PersonId> person,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {

    @Override
    public String toString() {
        return "Caseworker[" + id + "]";
    }
}
