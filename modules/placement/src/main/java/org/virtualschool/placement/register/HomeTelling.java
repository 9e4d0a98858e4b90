package org.virtualschool.placement.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.PersonId;
import org.virtualschool.directory.AuthorityCode;

/**
 * What a children's home told of a child.
 *
 * @param legalBasis code of the list legal-status; null where the home did not say
 */
record HomeTelling(
        Home home,
        Child child,
        @Nullable String legalBasis,
        Placing placing,
        Plan plan,
        @Nullable LocalDate admittedOn,
        @Nullable LocalDate dischargedOn,
        Instant recordedAt,
        PersonId by) {

    /** Which home. @param urn its number at the inspectorate, where it was told */
    record Home(String name, @Nullable String urn) {}

    /** Who it is. */
    record Child(
            String givenName,
            String familyName,
            LocalDate dateOfBirth,
            @Nullable String sex) {

        @Override
        public String toString() {
            return "Child[redacted]";
        }
    }

    /** Who has placed the child. @param reviewer how to reach the independent reviewing officer */
    record Placing(
            @Nullable AuthorityCode code,
            @Nullable String name,
            @Nullable String reviewer) {

        @Override
        public String toString() {
            return "Placing[redacted]";
        }
    }

    /** Whether there is an education, health and care plan. @param maintainedBy the authority that maintains it */
    record Plan(Known known, @Nullable String maintainedBy) {}

    /** What the home said of it. */
    enum Known {
        YES("Yes"),
        NO("No"),
        NOT_KNOWN("Not known");

        private final String words;

        Known(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    @Override
    public String toString() {
        return "HomeTelling[redacted]";
    }
}
