package org.virtualschool.cohort.liaison;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.access.Action;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.documents.FileTypes;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/** Makes the page on which a document is shared. */
@Component
class DocumentPages {

    private final Access access;
    private final Asking asking;
    private final DocumentTypes types;
    private final FileTypes files;
    private final ChildsSchool school;

    DocumentPages(Access access, Asking asking, DocumentTypes types, FileTypes files, ChildsSchool school) {
        this.access = access;
        this.asking = asking;
        this.types = types;
        this.files = files;
        this.school = school;
    }

    Page asked(String authority, ChildId child, Form form) {
        var again = form.hasErrors() && form.error("file") == null
                ? form.withError("file", "Choose the file again: a page cannot keep it")
                : form;
        var shell = asking.shell(CohortAction.SHARE_DOCUMENT, child);
        var reads = access.may(CohortAction.SHARE_WITH_SCHOOL, child) ? school.says(child) : "";
        return Page.of(
                "cohort/liaison/document-new",
                new NewDocumentPage(authority, shell, types.choices(), hint(), reads, again));
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
