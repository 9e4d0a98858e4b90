package org.virtualschool.cohort.liaison;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.liaison.SchoolMark.Entry;

/** What the child's school may read at this moment: entries that are marked, and of documents those that can be opened. */
@Component
class SharedEntries {

    private final SchoolMarkRepository marks;
    private final CircumstanceRepository circumstances;
    private final SharedDocumentRepository documents;
    private final DocumentTypes types;
    private final Desk desk;

    SharedEntries(
            SchoolMarkRepository marks,
            CircumstanceRepository circumstances,
            SharedDocumentRepository documents,
            DocumentTypes types,
            Desk desk) {
        this.marks = marks;
        this.circumstances = circumstances;
        this.documents = documents;
        this.types = types;
        this.desk = desk;
    }

    /** The latest first; joins the running transaction. */
    List<SharedEntry> of(ChildId child) {
        return marks.standing(child).stream()
                .flatMap(mark -> entry(mark).stream())
                .toList();
    }

    private Optional<SharedEntry> entry(SchoolMark mark) {
        return switch (mark.entry()) {
            case Entry.Change(CircumstanceId id) ->
                circumstances.find(mark.child(), id).map(told -> entry(mark, told));
            case Entry.Paper(SharedDocumentId id) ->
                documents
                        .find(mark.child(), id)
                        .filter(document -> document.mayGoToSchool() && document.opens(desk.now()))
                        .map(document -> entry(mark, document));
        };
    }

    private SharedEntry entry(SchoolMark mark, Circumstance told) {
        var kind = desk.lists().says(LiaisonLists.CIRCUMSTANCE, told.kind());
        return new SharedEntry(mark, kind, told.happenedOn(), told.change(), Optional.empty());
    }

    private SharedEntry entry(SchoolMark mark, SharedDocument document) {
        return new SharedEntry(mark, types.says(document.type()), document.dated(), "", Optional.of(document));
    }
}
