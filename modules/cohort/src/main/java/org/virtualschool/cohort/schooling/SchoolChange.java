package org.virtualschool.cohort.schooling;

import java.time.Instant;
import java.time.LocalDate;
import org.virtualschool.audit.PersonId;

/**
 * What a person did to a child's main school place by hand.
 *
 * @param day from which day it counts
 * @param insteadOf the name of the place before; empty for none
 */
record SchoolChange(
        Deed deed, LocalDate day, String insteadOf, SchoolChangeReason reason, Instant recordedAt, PersonId by) {

    /** What was done. */
    enum Deed {
        CHANGED("Changed school"),
        CORRECTED("Put right"),
        ENDED("Left school");

        private final String says;

        Deed(String says) {
            this.says = says;
        }

        String says() {
            return says;
        }
    }
}
