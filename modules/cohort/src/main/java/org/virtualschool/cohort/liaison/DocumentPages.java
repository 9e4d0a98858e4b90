package org.virtualschool.cohort.liaison;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.access.Action;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.liaison.SharedDocument.AccessClass;
import org.virtualschool.documents.FileTypes;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/** Makes the pages about documents. Who may not open a restricted one learns of what kind it is, and not its title. */
@Component
class DocumentPages {

    private final Access access;
    private final Asking asking;
    private final DocumentTypes types;
    private final FileTypes files;
    private final Desk desk;

    DocumentPages(Access access, Asking asking, DocumentTypes types, FileTypes files, Desk desk) {
        this.access = access;
        this.asking = asking;
        this.types = types;
        this.files = files;
        this.desk = desk;
    }

    Page asked(String authority, ChildId child, Form form) {
        var again = form.hasErrors() && form.error("file") == null
                ? form.withError("file", "Choose the file again: a page cannot keep it")
                : form;
        var shell = asking.shell(CohortAction.SHARE_DOCUMENT, child);
        return Page.of(
                "cohort/liaison/document-new", new NewDocumentPage(authority, shell, types.choices(), hint(), again));
    }

    Page shown(String authority, ChildId child, SharedDocument document) {
        var mayOpen =
                document.access() == AccessClass.ORDINARY || access.may(CohortAction.OPEN_RESTRICTED_DOCUMENT, child);
        var may = new DocumentPage.May(
                mayOpen, mayOpen && document.opens(desk.now()), access.may(CohortAction.SHARE_DOCUMENT, child));
        var page = new DocumentPage(
                authority,
                asking.shell(CohortAction.OPEN_DOCUMENT, child),
                document,
                types.says(document.type()),
                access.nameOf(document.by()).orElse("Somebody not known"),
                may);
        return Page.of("cohort/liaison/document", page);
    }

    /** A document is about to be opened. */
    void opened(Action action, ChildId child) {
        asking.seen(action, child);
    }

    private String hint() {
        return "%s, up to %d MB"
                .formatted(
                        String.join(", ", List.copyOf(files.taken())),
                        files.largest().toMegabytes());
    }
}
