package org.virtualschool.cohort.confidential;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.virtualschool.audit.PersonId;

/**
 * A time in which a child's address is or was confidential. It prints no personal data.
 *
 * @param reason code of {@link ConfidentialReasons}
 * @param note what else those should know who may make it so
 * @param ending empty while it lasts
 */
record ConfidentialTime(
        UUID id,
        LocalDate startsOn,
        String reason,
        Optional<String> note,
        PersonId recordedBy,
        Optional<Ending> ending) {

    /** @param on the first day on which it was no longer so @param note why it need not be so any more, and who agreed */
    record Ending(LocalDate on, PersonId by, String note) {
        @Override
        public String toString() {
            return "Ending[" + on + "]";
        }
    }

    boolean lasts() {
        return ending.isEmpty();
    }

    @Override
    public String toString() {
        return "ConfidentialTime[" + id + "]";
    }
}
