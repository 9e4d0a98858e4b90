package org.virtualschool.cohort.liaison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/**
 * What a school or another place of learning sent about a child (requirement 67).
 *
 * @param sender code of the list {@code sender}
 * @param way code of the list {@code way}
 * @param document what came with it
 * @param readBy the last day for a coordinator to read it
 * @param seen who has read it for the virtual school; empty while nobody has
 */
record FromSchool(
        FromSchoolId id,
        ChildId child,
        String sender,
        String fromWhom,
        String way,
        LocalDate receivedOn,
        String about,
        Optional<SharedDocumentId> document,
        LocalDate readBy,
        Instant recordedAt,
        PersonId by,
        Optional<Seen> seen) {

    record Seen(Instant at, PersonId by) {}

    @Override
    public String toString() {
        return "FromSchool[" + id + "]";
    }
}
