package org.virtualschool.cohort.liaison;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Action;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.TimelineSource;
import org.virtualschool.cohort.CohortAction;

/** Documents in the child's timeline, by their kind alone, for those who may open any. */
@Component
class DocumentTimeline implements TimelineSource {

    private final SharedDocumentRepository shared;
    private final DocumentTypes types;

    DocumentTimeline(SharedDocumentRepository shared, DocumentTypes types) {
        this.shared = shared;
        this.types = types;
    }

    @Override
    public Action action() {
        return CohortAction.OPEN_DOCUMENT;
    }

    @Override
    public List<Entry> of(ChildId child) {
        return shared.of(child).stream()
                .filter(SharedDocument::stands)
                .map(document -> new Entry(
                        document.dated(),
                        "Document shared",
                        types.says(document.type()),
                        Optional.of("children/" + child + "/liaison/documents/" + document.id())))
                .toList();
    }
}
