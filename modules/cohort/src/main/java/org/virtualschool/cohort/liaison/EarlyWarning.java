package org.virtualschool.cohort.liaison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/**
 * A placement or school place that may break down or change, told before it does (requirement 63).
 *
 * @param atRisk code of the list {@code at-risk}
 * @param answerBy the last day for a coordinator to answer
 * @param acknowledged who has answered; empty while nobody has
 * @param closed how it ended; empty while the risk stands
 */
record EarlyWarning(
        EarlyWarningId id,
        ChildId child,
        LocalDate toldOn,
        String atRisk,
        String howSoon,
        String schoolChange,
        String situation,
        String done,
        LocalDate answerBy,
        Instant recordedAt,
        PersonId by,
        Optional<Acknowledged> acknowledged,
        Optional<Closed> closed) {

    /** @param reply what the virtual school does now, perhaps nothing */
    record Acknowledged(Instant at, PersonId by, String reply) {
        @Override
        public String toString() {
            return "Acknowledged[" + at + "]";
        }
    }

    /** @param outcome code of the list {@code warning-outcome} */
    record Closed(LocalDate on, PersonId by, String outcome) {}

    /** What an agency did so that it does not come to it. @param agency code of the list {@code agency} */
    record Step(LocalDate day, String agency, String done, Instant recordedAt, PersonId by) {
        @Override
        public String toString() {
            return "Step[" + day + "]";
        }
    }

    boolean stands() {
        return closed.isEmpty();
    }

    @Override
    public String toString() {
        return "EarlyWarning[" + id + "]";
    }
}
