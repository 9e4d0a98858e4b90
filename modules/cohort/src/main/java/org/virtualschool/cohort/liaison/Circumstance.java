package org.virtualschool.cohort.liaison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/**
 * A change in a child's life that may touch attendance or progress (requirement 64).
 *
 * @param kind code of the list {@code circumstance}
 * @param readBy the last day for a coordinator to read it
 * @param seen who has read it for the virtual school; empty while nobody has
 */
record Circumstance(
        CircumstanceId id,
        ChildId child,
        String kind,
        LocalDate happenedOn,
        String change,
        LocalDate readBy,
        Instant recordedAt,
        PersonId by,
        Optional<Seen> seen) {

    /** @param follows what follows for the child's education; empty where nothing does */
    record Seen(Instant at, PersonId by, String follows) {
        @Override
        public String toString() {
            return "Seen[" + at + "]";
        }
    }

    @Override
    public String toString() {
        return "Circumstance[" + id + "]";
    }
}
