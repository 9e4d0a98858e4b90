package org.virtualschool.cohort.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.virtualschool.audit.PersonId;

/** How far a school is told of one child. @param roles one for each of {@link Recipients#ROLES}; none where the platform cannot write to the place */
record Telling(Notice notice, List<Telling.InRole> roles) {

    /** How far it is with the people of one role. */
    enum Standing {
        /** Somebody opened it after signing in. */
        OPENED,
        /** It was sent, and nobody has opened it yet. */
        SENT,
        /** The message cannot be delivered. */
        NOT_SENT,
        /** Nobody is known in this role. */
        NOBODY_KNOWN
    }

    /**
     * @param role key of the role at the school
     * @param at when it was opened, or sent last
     * @param by who opened it
     * @param signsIn whether anybody of the role has signed up here, and so could open it
     */
    record InRole(String role, Standing standing, Optional<Instant> at, Optional<PersonId> by, boolean signsIn) {}

    /** Whether everybody who is to know it does, or somebody told the school by hand. */
    boolean isTold() {
        return notice.told().isPresent()
                || !roles.isEmpty() && roles.stream().allMatch(role -> role.standing() == Standing.OPENED);
    }

    /**
     * Whether somebody must do something: at once where the platform cannot tell the school, and where nobody opened it, once that is overdue.
     *
     * @param overdue the last day on which nobody need ring the school
     */
    boolean needsSomebody(LocalDate today, LocalDate overdue) {
        return !isTold()
                && (roles.isEmpty()
                        || today.isAfter(overdue)
                        || roles.stream()
                                .anyMatch(role -> role.standing() == Standing.NOT_SENT
                                        || role.standing() == Standing.NOBODY_KNOWN));
    }
}
