package org.virtualschool.cohort.importing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.importing.reading.Unreadable;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;

/** Where a list is given. */
@Controller
class UploadController {

    private final Access access;
    private final Audit audit;
    private final Uploading uploading;

    UploadController(Access access, Audit audit, Uploading uploading) {
        this.access = access;
        this.audit = audit;
        this.uploading = uploading;
    }

    @GetMapping("/{authority}/imports/new")
    Page form(@PathVariable String authority) {
        access.require(CohortAction.IMPORT_ROLL);
        return page(authority, Form.empty());
    }

    @PostMapping("/{authority}/imports")
    ModelAndView upload(
            @PathVariable String authority,
            @RequestParam(name = "list", required = false) @Nullable List<MultipartFile> sent) {
        access.require(CohortAction.IMPORT_ROLL);
        var files = SentFiles.of(sent);
        if (files.isEmpty()) {
            return page(authority, Form.empty().withError("list", "Choose the file with the list"))
                    .withErrors();
        }
        try {
            var id = uploading.upload(files.name(), files.content());
            return Redirect.to(new Addresses(authority).columns(id));
        } catch (Unreadable refused) {
            return page(
                            authority,
                            Form.empty()
                                    .withError(
                                            "list",
                                            Objects.requireNonNullElse(refused.getMessage(), "Choose another file")))
                    .withErrors();
        }
    }

    private Page page(String authority, Form form) {
        audit.viewed(CohortAction.IMPORT_ROLL.key(), List.of());
        return Page.of("cohort/importing/upload", new UploadPage(new Addresses(authority), form));
    }
}
