package org.virtualschool.cohort.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Conflict;
import org.virtualschool.cohort.importing.list.ChildList;
import org.virtualschool.cohort.importing.list.Headings;
import org.virtualschool.cohort.importing.list.ImportedChild;
import org.virtualschool.cohort.importing.list.Mapping;
import org.virtualschool.cohort.importing.list.ReturnCodes;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.cohort.importing.reading.ListFile;
import org.virtualschool.documents.Documents;

/** Reads an uploaded list again from where it is kept, so that nothing of it is stored twice. */
@Component
class KeptList {

    private final Documents documents;
    private final Clock clock;
    private final ReturnCodes codes = new ReturnCodes();

    KeptList(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    GivenList of(RollImport list) {
        var content = documents
                .read(list.document())
                .orElseThrow(() -> new Conflict("list-gone", "The list is no longer kept. Upload it again."));
        return ListFile.read(content, heading -> Headings.meaningOf(heading).isPresent());
    }

    List<ImportedChild> children(RollImport list, Mapping mapping) {
        return ChildList.read(of(list), mapping, codes, LocalDate.now(clock));
    }
}
