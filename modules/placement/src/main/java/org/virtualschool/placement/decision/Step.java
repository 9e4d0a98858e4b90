package org.virtualschool.placement.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.virtualschool.audit.PersonId;

/**
 * What was done or decided about a requirement; a later one counts in place of an earlier.
 *
 * @param requirement its key
 * @param factsVersion the facts as they were then
 * @param on the day on which it was done
 * @param words what there is to say; needed where it was not needed, or refused
 */
record Step(
        UUID id,
        String requirement,
        int factsVersion,
        Outcome outcome,
        LocalDate on,
        String words,
        Instant recordedAt,
        PersonId by) {

    /** What became of it. */
    enum Outcome {
        DONE("Done"),
        /** It was said to be done and is not. */
        NOT_DONE("Not done after all"),
        NOT_NEEDED("Not needed"),
        APPROVED("Approved"),
        REFUSED("Refused");

        private final String says;

        Outcome(String says) {
            this.says = says;
        }

        String says() {
            return says;
        }
    }

    static Step of(
            String requirement,
            int factsVersion,
            Outcome outcome,
            LocalDate on,
            String words,
            Instant at,
            PersonId by) {
        return new Step(UuidCreator.getTimeOrderedEpoch(), requirement, factsVersion, outcome, on, words, at, by);
    }

    @Override
    public String toString() {
        return "Step[" + id + "]";
    }
}
