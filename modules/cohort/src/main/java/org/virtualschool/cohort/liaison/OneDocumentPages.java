package org.virtualschool.cohort.liaison;

import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.liaison.SharedDocument.AccessClass;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/** Makes the page about one document. Who may not open a restricted one learns of what kind it is, and not its title. */
@Component
class OneDocumentPages {

    private final Access access;
    private final Asking asking;
    private final DocumentTypes types;
    private final SchoolSections sections;
    private final Desk desk;

    OneDocumentPages(Access access, Asking asking, DocumentTypes types, SchoolSections sections, Desk desk) {
        this.access = access;
        this.asking = asking;
        this.types = types;
        this.sections = sections;
        this.desk = desk;
    }

    Page shown(String authority, ChildId child, SharedDocument document, Form form) {
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
                may,
                sections.of(authority, document, form));
        return Page.of("cohort/liaison/document", page);
    }
}
