package org.virtualschool.cohort.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.Reach;
import org.virtualschool.cohort.roll.RollListing;
import org.virtualschool.cohort.roll.RollQuestion;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** The list that is on screen, as a file: which columns and format, the files asked for, the file. */
@Controller
class ExportController {

    private final Access access;
    private final Audit audit;
    private final RollListing roll;
    private final Exporting exporting;

    ExportController(Access access, Audit audit, RollListing roll, Exporting exporting) {
        this.access = access;
        this.audit = audit;
        this.roll = roll;
        this.exporting = exporting;
    }

    @GetMapping("/{authority}/children/export")
    Page choose(@PathVariable String authority, @ModelAttribute RollQuestion question) {
        access.require(CohortAction.EXPORT_ROLL);
        return choosing(authority, question, Form.empty());
    }

    @PostMapping("/{authority}/children/export")
    ModelAndView ask(
            @PathVariable String authority,
            @ModelAttribute("question") RollQuestion question,
            BindingResult sent,
            @RequestParam(name = "format", defaultValue = "") String format) {
        access.require(CohortAction.EXPORT_ROLL);
        return asked(authority, question, sent, format, false);
    }

    /** The same for more than {@value Exporting#MOST_WITHOUT_PROOF} children. */
    @PostMapping("/{authority}/children/export/many")
    ModelAndView askForMany(
            @PathVariable String authority,
            @ModelAttribute("question") RollQuestion question,
            BindingResult sent,
            @RequestParam(name = "format", defaultValue = "") String format) {
        access.require(CohortAction.EXPORT_MANY);
        return asked(authority, question, sent, format, true);
    }

    @GetMapping("/{authority}/exports")
    Page mine(@PathVariable String authority) {
        access.require(CohortAction.EXPORT_ROLL);
        audit.viewed(CohortAction.EXPORT_ROLL.key(), List.of());
        return Page.of("cohort/export/mine", new ExportsPage(authority, exporting.mine()));
    }

    @GetMapping("/{authority}/exports/{export}")
    ResponseEntity<byte[]> give(@PathVariable ExportId export) {
        access.require(CohortAction.EXPORT_ROLL);
        var found = exporting.find(export);
        var action = found.isMany() ? CohortAction.EXPORT_MANY : CohortAction.EXPORT_ROLL;
        access.require(action);
        var places = reach(CohortAction.VIEW_SCHOOL);
        var given = exporting.give(found, reach(CohortAction.VIEW_ROLL), reach(CohortAction.VIEW_SEND), places);
        audit.viewed(action.key(), given.children());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, found.format().type())
                .header(HttpHeaders.CONTENT_DISPOSITION, name(found))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(given.content());
    }

    private ModelAndView asked(
            String authority, RollQuestion question, BindingResult sent, String format, boolean proved) {
        var kind = FileFormat.named(format);
        if (kind.isEmpty()) {
            return choosing(authority, question, Form.of(sent).withError("format", "Choose which kind of file"))
                    .withErrors();
        }
        var listed = roll.listed(question);
        if (!proved && listed.children().size() > Exporting.MOST_WITHOUT_PROOF) {
            access.require(CohortAction.EXPORT_MANY);
        }
        exporting.ask(listed, question.columnsAsked(), kind.get());
        audit.viewed(CohortAction.EXPORT_ROLL.key(), listed.children());
        return Redirect.to(Urls.below(authority, "exports"))
                .saying("The file is being made", "It is ready in a moment, and is deleted after a day.");
    }

    private Page choosing(String authority, RollQuestion question, Form form) {
        var listed = roll.listed(question);
        var sen = access.may(CohortAction.VIEW_SEND);
        audit.viewed(CohortAction.EXPORT_ROLL.key(), List.of());
        return Page.of(
                "cohort/export/choose",
                new ExportPage(authority, question, listed.children().size(), sen, form));
    }

    private Condition reach(CohortAction action) {
        return Reach.of(access.me().person(), access.reachFor(action));
    }

    private static String name(Export export) {
        return ContentDisposition.attachment()
                .filename("children-" + LocalDate.ofInstant(export.askedAt(), Dates.LONDON) + "."
                        + export.format().name().toLowerCase(Locale.ROOT))
                .build()
                .toString();
    }
}
