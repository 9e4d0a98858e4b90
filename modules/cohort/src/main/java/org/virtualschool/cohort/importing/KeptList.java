package org.virtualschool.cohort.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.cohort.care.CareCodes;
import org.virtualschool.cohort.importing.list.ChildList;
import org.virtualschool.cohort.importing.list.ImportedChild;
import org.virtualschool.cohort.importing.list.KnownCodes;
import org.virtualschool.cohort.importing.list.Mapping;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.documents.Documents;
import org.virtualschool.web.Conflict;

/** Reads an uploaded list again from where it is kept, so that nothing of it is stored twice. */
@Component
class KeptList {

    private final ListFormat formats;
    private final Documents documents;
    private final Clock clock;
    private final KnownCodes codes;

    KeptList(ListFormat formats, Documents documents, CareCodes codes, Clock clock) {
        this.formats = formats;
        this.documents = documents;
        this.codes = new ReturnCodes(codes);
        this.clock = clock;
    }

    GivenList of(RollImport list) {
        var content = documents
                .read(list.document())
                .orElseThrow(() -> new Conflict("list-gone", "The list is no longer kept. Upload it again."));
        return formats.read(content);
    }

    List<ImportedChild> children(RollImport list, Mapping mapping) {
        return ChildList.read(of(list), mapping, codes, LocalDate.now(clock));
    }
}
