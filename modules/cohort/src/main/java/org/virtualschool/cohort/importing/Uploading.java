package org.virtualschool.cohort.importing;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.cohort.importing.list.Mapping;
import org.virtualschool.documents.Documents;

/** Takes a file: read whole or refused, kept encrypted, its columns recognised. The roll is not touched. */
@Service
class Uploading {

    /** How long the file is kept: long enough to answer "what did the list say?", no longer. */
    static final Duration FILE_KEPT = Duration.ofDays(30);

    /** How long a preview waits for its confirmation. */
    static final Duration PREVIEW_KEPT = Duration.ofDays(7);

    private static final int LONGEST_NAME = 200;

    private final ListFormat formats;
    private final ImportRepository imports;
    private final HeadingRepository headings;
    private final Documents documents;
    private final Clock clock;

    Uploading(
            ListFormat formats,
            ImportRepository imports,
            HeadingRepository headings,
            Documents documents,
            Clock clock) {
        this.formats = formats;
        this.imports = imports;
        this.headings = headings;
        this.documents = documents;
        this.clock = clock;
    }

    /** @throws org.virtualschool.cohort.importing.reading.Unreadable with what to do, if the file cannot be read right */
    @Transactional
    ImportId upload(String fileName, byte[] content) {
        var taken = formats.take(content);
        var list = taken.list();
        var remembered = headings.remembered(list.columns());
        var mapping = Mapping.proposed(list.columns(), remembered::get);
        var document = documents.keep("cohort.roll-import", taken.kept(), FILE_KEPT);
        var now = clock.instant();
        var id = ImportId.next();
        imports.add(
                id,
                new ImportRepository.Upload(
                        bare(fileName),
                        document,
                        list,
                        taken.changesOnly(),
                        mapping,
                        Actor.current().person(),
                        now,
                        now.plus(PREVIEW_KEPT)));
        return id;
    }

    /** The name alone, without folders and control characters. */
    private static String bare(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        var shown = name.isEmpty() ? "list without a name" : name;
        return shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME);
    }
}
