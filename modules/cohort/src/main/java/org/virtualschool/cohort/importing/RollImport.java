package org.virtualschool.cohort.importing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.importing.list.Mapping;
import org.virtualschool.cohort.importing.reading.GivenList.Column;
import org.virtualschool.documents.DocumentId;

/**
 * One list and how far it has come.
 *
 * @param columns as the file has them
 * @param notes how the file was read
 * @param lines of the list; 0 for one of before they were counted
 * @param changesOnly whether its format never names everybody, so that nobody is missing from it
 * @param opening whether the roll was empty before
 * @param rollPrint digest of the preview: of the roll that it was made against, and of how the list was read
 * @param writtenAt what the roll was written as of, by which it can be taken back; empty where nothing was written
 * @param problems what could not be taken or is to be checked, once the preview is gone
 */
record RollImport(
        ImportId id,
        Stage stage,
        String fileName,
        DocumentId document,
        List<Column> columns,
        List<String> notes,
        int lines,
        boolean changesOnly,
        Mapping mapping,
        Optional<ListKind> kind,
        boolean opening,
        Optional<String> rollPrint,
        Counts counts,
        List<Problem> problems,
        PersonId uploadedBy,
        Instant uploadedAt,
        Optional<PersonId> confirmedBy,
        Optional<Instant> confirmedAt,
        Optional<Instant> writtenAt,
        Optional<PersonId> undoneBy,
        Optional<Instant> undoneAt) {

    /** Whether its steps are done in the background. */
    boolean isLong() {
        return lines > LongImport.FROM_LINES;
    }

    /** For how long a list can be taken back: as long as the file is kept. */
    static final Duration UNDOABLE = Uploading.FILE_KEPT;

    /** Whether what it changed can still be taken back. */
    boolean undoable(Instant now) {
        return stage == Stage.CONFIRMED
                && writtenAt
                        .filter(written -> now.isBefore(written.plus(UNDOABLE)))
                        .isPresent();
    }

    @Override
    public String toString() {
        return "RollImport[" + id + ", " + stage + "]";
    }
}
