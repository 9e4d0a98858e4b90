package org.virtualschool.cohort.handover;

import java.time.Instant;
import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/**
 * Somebody is or was asked to take on a child. Until the other answers, the child is with both.
 *
 * @param because why the other declined; empty otherwise
 */
public record Handover(
        HandoverId id,
        ChildId child,
        PersonId from,
        PersonId to,
        HandoverReason reason,
        Instant askedAt,
        PersonId askedBy,
        Optional<Answer> answer,
        Optional<String> because) {

    /** What came of asking. */
    public enum Answer {
        /** The other has the child, with all that was open. */
        ACCEPTED,
        /** The child stays where it is, and whoever asked decides what now. */
        DECLINED,
        /** Whoever asked took it back, or has settled what came of it. */
        WITHDRAWN
    }

    public boolean isOpen() {
        return answer.isEmpty();
    }

    public boolean isDeclined() {
        return answer.filter(Answer.DECLINED::equals).isPresent();
    }

    /** Whether it is this person's to take back: whoever asked, and whoever has the child. */
    public boolean isTakenBackBy(PersonId person) {
        return askedBy.equals(person) || from.equals(person);
    }

    @Override
    public String toString() {
        return "Handover[" + id + "]";
    }
}
