package org.virtualschool.cohort.liaison;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.liaison.SharedDocument.AccessClass;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;

/** Documents about a child: shared, opened, taken away. */
@Controller
class DocumentController {

    private final Access access;
    private final DocumentPages pages;
    private final OneDocumentPages one;
    private final Intake intake;
    private final SharingDocuments sharing;

    DocumentController(
            Access access, DocumentPages pages, OneDocumentPages one, Intake intake, SharingDocuments sharing) {
        this.access = access;
        this.pages = pages;
        this.one = one;
        this.intake = intake;
        this.sharing = sharing;
    }

    @GetMapping("/{authority}/children/{child}/liaison/documents/new")
    Page ask(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.SHARE_DOCUMENT, child);
        return pages.asked(authority, child, Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/liaison/documents")
    ModelAndView share(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @ModelAttribute("form") DocumentForm sent,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        access.require(CohortAction.SHARE_DOCUMENT, child);
        if (sent.forSchool().isWanted()) {
            access.require(CohortAction.SHARE_WITH_SCHOOL, child);
        }
        var form = Form.of(errors);
        if (!form.hasErrors()) {
            var looked = intake.at(file);
            form = Asking.withProblems(
                    form, sharing.share(child, sent, looked, access.me().person()));
        }
        return form.hasErrors()
                ? pages.asked(authority, child, form).withErrors()
                : Asking.back(authority, child)
                        .saying("The document is shared", "It can be opened once the virus scanner has found nothing.");
    }

    @GetMapping("/{authority}/children/{child}/liaison/documents/{document}")
    Page shown(@PathVariable String authority, @PathVariable ChildId child, @PathVariable SharedDocumentId document) {
        access.require(CohortAction.OPEN_DOCUMENT, child);
        return one.shown(authority, child, sharing.find(child, document), Form.empty());
    }

    @GetMapping("/{authority}/children/{child}/liaison/documents/{document}/content")
    ResponseEntity<byte[]> content(
            @PathVariable String authority, @PathVariable ChildId child, @PathVariable SharedDocumentId document) {
        access.require(CohortAction.OPEN_DOCUMENT, child);
        var found = sharing.find(child, document);
        var action = found.access() == AccessClass.RESTRICTED
                ? CohortAction.OPEN_RESTRICTED_DOCUMENT
                : CohortAction.OPEN_DOCUMENT;
        access.require(action, child);
        var content = sharing.open(found);
        pages.opened(action, child);
        return new OpenedDocument(found, content).asFile();
    }

    @PostMapping("/{authority}/children/{child}/liaison/documents/{document}/withdrawal")
    Redirect takeAway(
            @PathVariable String authority, @PathVariable ChildId child, @PathVariable SharedDocumentId document) {
        access.require(CohortAction.SHARE_DOCUMENT, child);
        sharing.takeAway(child, document, access.me().person());
        return Asking.back(authority, child)
                .saying("The document is taken away", "Its content is deleted. That it was shared stays known.");
    }
}
