package org.virtualschool.cohort.liaison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.documents.DocumentId;

/**
 * A document about a child that somebody shared (requirement 66): what is told about it, without its content.
 *
 * @param type code of {@link DocumentTypes}
 * @param dated the day that the document bears
 * @param content where its content is kept; empty once it is removed
 * @param keepUntil when its content is deleted
 */
record SharedDocument(
        SharedDocumentId id,
        ChildId child,
        String type,
        AccessClass access,
        LocalDate dated,
        String title,
        Kind kind,
        Optional<DocumentId> content,
        Instant keepUntil,
        State state,
        Instant sharedAt,
        PersonId by) {

    /** Who may open it. */
    enum AccessClass {
        ORDINARY("Everybody who may open documents about the child"),
        RESTRICTED("Only those who may open restricted documents");

        private final String says;

        AccessClass(String says) {
            this.says = says;
        }

        String says() {
            return says;
        }
    }

    /** How far it is from being opened. */
    enum State {
        WAITING("Waiting for the virus scan"),
        CLEAN("Can be opened"),
        INFECTED("Removed: the virus scanner found a virus"),
        WITHDRAWN("Taken away");

        private final String says;

        State(String says) {
            this.says = says;
        }

        String says() {
            return says;
        }
    }

    /** @param size in bytes */
    record Kind(String mediaType, String extension, int size) {}

    boolean opens(Instant now) {
        return state == State.CLEAN && now.isBefore(keepUntil);
    }

    /** Whether the child's school may ever open it: a restricted one never. */
    boolean mayGoToSchool() {
        return access == AccessClass.ORDINARY && (state == State.WAITING || state == State.CLEAN);
    }

    /** Whether there is something to take away. */
    boolean stands() {
        return state != State.WITHDRAWN;
    }

    /** What it is called when somebody takes it along: nothing about the child. */
    String fileName() {
        return type.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + dated + "." + kind.extension();
    }

    @Override
    public String toString() {
        return "SharedDocument[" + id + "]";
    }
}
