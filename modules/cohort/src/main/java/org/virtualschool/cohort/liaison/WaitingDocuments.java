package org.virtualschool.cohort.liaison;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.liaison.SharedDocument.State;
import org.virtualschool.documents.Documents;
import org.virtualschool.documents.VirusScan.Finding;

/** Documents that nobody could scan when they were given. */
@Service
class WaitingDocuments {

    private final SharedDocumentRepository shared;
    private final Documents documents;
    private final TellingSenders telling;
    private final SharingWithSchool school;
    private final Desk desk;

    WaitingDocuments(
            SharedDocumentRepository shared,
            Documents documents,
            TellingSenders telling,
            SharingWithSchool school,
            Desk desk) {
        this.shared = shared;
        this.documents = documents;
        this.telling = telling;
        this.school = school;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    List<SharedDocument> all() {
        return shared.in(State.WAITING);
    }

    /** What is to be scanned; empty for one that is gone. */
    @Transactional(readOnly = true)
    Optional<byte[]> contentOf(SharedDocument document) {
        return document.content().flatMap(documents::read);
    }

    /** Opens it, or removes it and tells its sender; one that was not scanned goes on waiting. */
    @Transactional
    void settle(SharedDocument document, Finding finding) {
        switch (finding) {
            case Finding.Clean clean -> {
                if (shared.clean(document.id(), desk.now())) {
                    desk.changed(CohortAction.SHARE_DOCUMENT, document.child(), "document scanned, nothing found");
                    school.opensNow(document);
                }
            }
            case Finding.Infected infected -> remove(document, infected);
            case Finding.NotScanned later -> {}
        }
    }

    private void remove(SharedDocument document, Finding.Infected infected) {
        if (shared.infected(document.id(), infected.signature(), desk.now())) {
            document.content().ifPresent(documents::delete);
            telling.tell(document);
            desk.changed(CohortAction.SHARE_DOCUMENT, document.child(), "document removed: a virus was found");
        }
    }
}
