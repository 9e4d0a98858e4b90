package org.virtualschool.cohort.importing;

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
 * @param opening whether the roll was empty before
 * @param rollPrint digest of the preview: of the roll that it was made against, and of how the list was read
 * @param problems what could not be taken or is to be checked, once the preview is gone
 */
record RollImport(
        ImportId id,
        Stage stage,
        String fileName,
        DocumentId document,
        List<Column> columns,
        List<String> notes,
        Mapping mapping,
        Optional<ListKind> kind,
        boolean opening,
        Optional<String> rollPrint,
        Counts counts,
        List<Problem> problems,
        PersonId uploadedBy,
        Instant uploadedAt,
        Optional<PersonId> confirmedBy,
        Optional<Instant> confirmedAt) {

    @Override
    public String toString() {
        return "RollImport[" + id + ", " + stage + "]";
    }
}
