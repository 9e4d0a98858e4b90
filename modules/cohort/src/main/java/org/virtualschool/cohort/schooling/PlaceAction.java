package org.virtualschool.cohort.schooling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.virtualschool.audit.PersonId;

/**
 * What an agency did about a child without a suitable full-time place.
 *
 * @param agency code of the list {@code agency}
 * @param next what is to be done next, if anything
 */
record PlaceAction(
        LocalDate day,
        String agency,
        String done,
        String outcome,
        Optional<Next> next,
        Instant recordedAt,
        PersonId by) {

    /** @param by the last day */
    record Next(String step, LocalDate by) {
        @Override
        public String toString() {
            return "Next[" + by + "]";
        }
    }

    @Override
    public String toString() {
        return "PlaceAction[" + day + "]";
    }
}
