package org.virtualschool.cohort.export;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.documents.Documents;

/** Makes files, once each however often the job runs. */
@Service
class MakingExports {

    private final ExportRepository exports;
    private final ExportRowQueries rows;
    private final ExportWords words;
    private final Documents documents;
    private final Clock clock;

    MakingExports(
            ExportRepository exports, ExportRowQueries rows, ExportWords words, Documents documents, Clock clock) {
        this.exports = exports;
        this.rows = rows;
        this.words = words;
        this.documents = documents;
        this.clock = clock;
    }

    /** One that was forgotten meanwhile, or is made, is left. */
    @Transactional
    void make(ExportId id) {
        exports.find(id).filter(export -> export.document().isEmpty()).ifPresent(export -> {
            var lines = words.lines(export.columns(), rows.of(id));
            var file = export.format().write(words.headings(export.columns()), lines);
            exports.made(id, documents.keep("cohort.roll-export", file, Exporting.KEPT), clock.instant());
        });
    }

    @Transactional
    void fail(ExportId id) {
        exports.failed(id, clock.instant());
    }
}
