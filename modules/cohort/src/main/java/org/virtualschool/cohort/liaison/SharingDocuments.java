package org.virtualschool.cohort.liaison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.liaison.DocumentTypes.DocumentType;
import org.virtualschool.cohort.liaison.Intake.Looked;
import org.virtualschool.cohort.liaison.Intake.Taken;
import org.virtualschool.cohort.liaison.SharedDocument.AccessClass;
import org.virtualschool.cohort.liaison.SharedDocument.Kind;
import org.virtualschool.cohort.liaison.SharedDocument.State;
import org.virtualschool.documents.Documents;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.NotFound;

/** Keeps documents about children, gives them back, and takes them away. Who may do which is asked before. */
@Service
class SharingDocuments {

    private static final String PURPOSE = "cohort.child-document";

    private final SharedDocumentRepository shared;
    private final Documents documents;
    private final DocumentTypes types;
    private final SharingWithSchool school;
    private final Desk desk;

    SharingDocuments(
            SharedDocumentRepository shared,
            Documents documents,
            DocumentTypes types,
            SharingWithSchool school,
            Desk desk) {
        this.shared = shared;
        this.documents = documents;
        this.types = types;
        this.school = school;
        this.desk = desk;
    }

    /** @throws NotFound if nobody shared such a document about the child */
    @Transactional(readOnly = true)
    SharedDocument find(ChildId child, SharedDocumentId id) {
        return shared.find(child, id)
                .orElseThrow(() -> new NotFound("document-not-found", "There is no such document"));
    }

    /** @return what to do, by field; nothing was saved then. Empty if it was */
    @Transactional
    Map<String, String> share(ChildId child, DocumentForm form, Looked looked, PersonId by) {
        var problems = new LinkedHashMap<>(form.problems(desk.lists(), types, desk.today()));
        looked.refusal().ifPresent(refusal -> problems.put("file", refusal));
        if (looked.refusal().isEmpty() && looked.file().isEmpty()) {
            problems.put("file", "Choose the file");
        }
        if (problems.isEmpty()) {
            keep(child, form, looked.file().orElseThrow(), by);
        }
        return problems;
    }

    /** Keeps what was found to be right. Joins the caller's transaction. */
    SharedDocumentId keep(ChildId child, DocumentForm form, Taken file, PersonId by) {
        var type = types.find(Objects.requireNonNull(form.type())).orElseThrow();
        var document = document(child, form, type, file, by);
        shared.add(document);
        desk.changed(
                CohortAction.SHARE_DOCUMENT,
                child,
                "document of " + document.dated() + " shared, "
                        + document.access().name().toLowerCase(java.util.Locale.ROOT));
        if (form.forSchool().isWanted()) {
            school.share(document, form.asks(), by);
        }
        return document.id();
    }

    private SharedDocument document(ChildId child, DocumentForm form, DocumentType type, Taken file, PersonId by) {
        var now = desk.now();
        return new SharedDocument(
                SharedDocumentId.next(),
                child,
                type.code(),
                type.with(form.accessClass().orElse(AccessClass.RESTRICTED)),
                Objects.requireNonNull(form.dated()),
                Answers.text(form.title()),
                new Kind(file.type().mediaType(), file.type().extension(), file.content().length),
                Optional.of(documents.keep(PURPOSE, file.content(), type.kept())),
                now.plus(type.kept()),
                file.clean() ? State.CLEAN : State.WAITING,
                now,
                by);
    }

    /**
     * The content of a document in which the scanner has found nothing.
     *
     * @throws Conflict if it cannot be opened, with why
     */
    @Transactional(readOnly = true)
    byte[] open(SharedDocument document) {
        if (!document.opens(desk.now())) {
            var why = document.state() == State.CLEAN
                    ? "It is no longer kept"
                    : document.state().says();
            throw new Conflict("document-closed", "This document cannot be opened. " + why);
        }
        return document.content()
                .flatMap(documents::read)
                .orElseThrow(() -> new Conflict("document-gone", "This document is no longer kept"));
    }

    /** Its content is deleted; that it was there stays known. @throws Conflict if somebody else has taken it away */
    @Transactional
    void takeAway(ChildId child, SharedDocumentId id, PersonId by) {
        var document = find(child, id);
        if (!shared.withdraw(id, desk.now(), by)) {
            throw new Conflict("document-withdrawn", "Somebody else has taken this document away already");
        }
        document.content().ifPresent(documents::delete);
        desk.changed(CohortAction.SHARE_DOCUMENT, child, "document of " + document.dated() + " taken away");
    }
}
