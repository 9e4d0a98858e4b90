package org.virtualschool.access.support;

import java.time.Instant;
import java.util.Optional;
import org.virtualschool.audit.PersonId;

/**
 * What an operator asked of the council, and what became of it.
 *
 * @param askedByName the operator's name
 * @param reason which problem, in the operator's words
 * @param ticket its number where the operator keeps problems, if it has one
 */
public record SupportAccess(
        SupportAccessId id,
        Instant askedAt,
        PersonId askedBy,
        String askedByName,
        String reason,
        Optional<String> ticket,
        Optional<Answer> answer) {

    /** What an access administrator of the council said. */
    public sealed interface Answer {

        Instant at();

        PersonId by();
    }

    /** @param ended when and by whom it was ended before its time */
    public record Granted(Instant at, PersonId by, Instant until, Optional<Ended> ended) implements Answer {

        /** The first moment at which it counts no longer. */
        public Instant over() {
            return ended.map(Ended::at).orElse(until);
        }
    }

    /** @param because for the operator to read */
    public record Refused(Instant at, PersonId by, String because) implements Answer {}

    /** Before its time. */
    public record Ended(Instant at, PersonId by) {}

    /** Whether nobody has answered yet. */
    public boolean waits() {
        return answer.isEmpty();
    }

    /** How it was granted; empty while it waits, or for good. */
    public Optional<Granted> granted() {
        return answer.filter(Granted.class::isInstance).map(Granted.class::cast);
    }

    /** Whether the operator may look at the moment. */
    public boolean lasts(Instant now) {
        return granted().filter(granted -> now.isBefore(granted.over())).isPresent();
    }

    @Override
    public String toString() {
        return "SupportAccess[" + id + "]";
    }
}
