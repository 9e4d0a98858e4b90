package org.virtualschool.cohort.aftercare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.directory.AuthorityCode;

/**
 * What came of the offer to a family.
 *
 * @param way how it was given, code of the list way; empty if it was not
 * @param because why it was declined or not appropriate
 * @param authority whose virtual school was named; empty where that was not known
 */
record Offer(
        ChildId child,
        LeftCare left,
        Outcome outcome,
        LocalDate on,
        Optional<String> way,
        Optional<String> because,
        Optional<AuthorityCode> authority,
        Instant recordedAt,
        PersonId by) {

    /** What can come of it. */
    enum Outcome {
        GIVEN("The family was given the offer"),
        DECLINED("The family does not want it"),
        NOT_APPROPRIATE("It was not appropriate to give it");

        private final String says;

        Outcome(String says) {
            this.says = says;
        }

        String says() {
            return says;
        }

        static Optional<Outcome> named(String name) {
            return java.util.Arrays.stream(values())
                    .filter(outcome -> outcome.name().equals(name))
                    .findFirst();
        }
    }

    @Override
    public String toString() {
        return "Offer[" + child + "]";
    }
}
