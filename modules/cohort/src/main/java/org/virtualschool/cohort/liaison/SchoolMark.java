package org.virtualschool.cohort.liaison;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/**
 * That the child's school may read one entry of what social care told. School staff see no social-care history beyond what is marked so.
 *
 * @param asks what the school should do, in words; empty where nothing was written
 * @param withdrawn empty while the school may read it
 */
record SchoolMark(
        SchoolMarkId id,
        ChildId child,
        Entry entry,
        String asks,
        Instant at,
        PersonId by,
        Optional<Withdrawn> withdrawn) {

    /** What is marked. */
    sealed interface Entry {

        /** In words without personal data. */
        String says();

        /** A change of circumstance. */
        record Change(CircumstanceId id) implements Entry {
            @Override
            public String says() {
                return "change of circumstance";
            }
        }

        /** A document, which is never a restricted one. */
        record Paper(SharedDocumentId id) implements Entry {
            @Override
            public String says() {
                return "document";
            }
        }
    }

    /** That the school may read it no longer. */
    record Withdrawn(Instant at, PersonId by) {}

    /** That somebody of a school read it first. @param role key of the role as which @param urn of the school */
    record Reading(SchoolMarkId mark, PersonId person, String role, int urn, Instant at) {}

    boolean stands() {
        return withdrawn.isEmpty();
    }

    Optional<UUID> circumstance() {
        return entry instanceof Entry.Change(CircumstanceId which) ? Optional.of(which.value()) : Optional.empty();
    }

    Optional<UUID> document() {
        return entry instanceof Entry.Paper(SharedDocumentId which) ? Optional.of(which.value()) : Optional.empty();
    }

    @Override
    public String toString() {
        return "SchoolMark[" + id + "]";
    }
}
