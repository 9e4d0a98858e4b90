package org.virtualschool.cohort.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.roll.RollColumn;
import org.virtualschool.documents.DocumentId;

/** A list that somebody takes along. @param children how many it had when it was asked for */
record Export(
        ExportId id,
        PersonId person,
        FileFormat format,
        List<RollColumn> columns,
        int children,
        Instant askedAt,
        Optional<DocumentId> document,
        boolean failed) {

    boolean isMany() {
        return children > Exporting.MOST_WITHOUT_PROOF;
    }
}
