package org.virtualschool.cohort.roll;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.directory.Distance;
import org.virtualschool.web.Dates;

/** What a child's page tells of the past. */
sealed interface Chapter {

    /** From when to when, in words. */
    record When(LocalDate from, boolean known, @Nullable LocalDate to) {

        String begins() {
            return known ? Dates.day(from) : "Known since " + Dates.day(from);
        }

        String ends() {
            return to == null ? "Now" : Dates.day(to);
        }
    }

    When when();

    record InCare(When when, Optional<String> reasonCeased) implements Chapter {}

    record LegalStatus(When when, String code) implements Chapter {}

    /** Why the child came into contact with social care. @param code of the list CIN */
    record Need(When when, String code) implements Chapter {}

    /** @param area the name of the authority that hosts the child */
    record Placement(When when, Optional<String> type, Optional<String> area, Distance distance) implements Chapter {}

    record School(When when, String name) implements Chapter {}

    record SocialWork(When when, Optional<String> worker, Optional<String> team) implements Chapter {
        @Override
        public String toString() {
            return "SocialWork[redacted]";
        }
    }

    /** A value that waits for a person. @param givenAs empty for a protected one */
    record Held(String field, Optional<String> givenAs, String reason) {
        @Override
        public String toString() {
            return "Held[" + field + "]";
        }
    }
}
