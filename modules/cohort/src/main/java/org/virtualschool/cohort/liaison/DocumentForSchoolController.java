package org.virtualschool.cohort.liaison;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.liaison.SchoolMark.Entry;
import org.virtualschool.web.Form;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Lets the child's school open a document that is not restricted, and ends that. */
@Controller
class DocumentForSchoolController {

    private final Access access;
    private final OneDocumentPages pages;
    private final SharingDocuments documents;
    private final SharingWithSchool sharing;

    DocumentForSchoolController(
            Access access, OneDocumentPages pages, SharingDocuments documents, SharingWithSchool sharing) {
        this.access = access;
        this.pages = pages;
        this.documents = documents;
        this.sharing = sharing;
    }

    @PostMapping("/{authority}/children/{child}/liaison/documents/{document}/school")
    ModelAndView share(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @PathVariable SharedDocumentId document,
            @RequestParam(required = false) @Nullable String asks) {
        access.require(CohortAction.SHARE_WITH_SCHOOL, child);
        var found = documents.find(child, document);
        var problems = sharing.share(found, asks, access.me().person());
        if (problems.isEmpty()) {
            return back(authority, child, document).saying("The school can open this document");
        }
        var form = Asking.withProblems(Form.filledWith(Map.of("asks", Objects.requireNonNullElse(asks, ""))), problems);
        return pages.shown(authority, child, found, form).withErrors();
    }

    @PostMapping("/{authority}/children/{child}/liaison/documents/{document}/school/withdrawal")
    Redirect withdraw(
            @PathVariable String authority, @PathVariable ChildId child, @PathVariable SharedDocumentId document) {
        access.require(CohortAction.SHARE_WITH_SCHOOL, child);
        documents.find(child, document);
        sharing.withdraw(child, new Entry.Paper(document), access.me().person());
        return back(authority, child, document).saying("The school cannot open this document any more");
    }

    private static Redirect back(String authority, ChildId child, SharedDocumentId document) {
        return Redirect.to(Urls.below(authority, "children", child, Asking.TAB, "documents", document));
    }
}
