package org.virtualschool.documents.keeping;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.documents.DocumentId;
import org.virtualschool.documents.Documents;
import org.virtualschool.tenancy.Tenancy;

@Service
class DocumentKeeping implements Documents {

    private final DocumentRepository documents;
    private final Sealing sealing;
    private final Clock clock;

    DocumentKeeping(DocumentRepository documents, Sealing sealing, Clock clock) {
        this.documents = documents;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    @Transactional
    public DocumentId keep(String purpose, byte[] content, Duration time) {
        var id = DocumentId.next();
        var now = clock.instant();
        documents.add(id, purpose, sealing.close(content, belongsTo(id)), now, now.plus(time));
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> read(DocumentId id) {
        return documents.find(id, clock.instant()).map(kept -> sealing.open(kept, belongsTo(id)));
    }

    @Override
    @Transactional
    public void delete(DocumentId id) {
        documents.delete(id);
    }

    /** Deletes what the bound tenant need not keep any longer. @return how many files */
    @Transactional
    int deleteWhatIsOver() {
        return documents.deleteKeptUntil(clock.instant());
    }

    private static String belongsTo(DocumentId id) {
        return Tenancy.current() + "|documents.document|" + id;
    }
}
