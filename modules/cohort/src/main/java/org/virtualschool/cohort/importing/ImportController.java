package org.virtualschool.cohort.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.care.CareCodes;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Paging;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Refused;

/** The preview of a list, its confirmation, and the history of lists. */
@Controller
class ImportController {

    private static final int ROWS = 50;
    private static final String SECONDS_UNTIL_ASKED_AGAIN = "2";

    private final Access access;
    private final Audit audit;
    private final ImportReading reading;
    private final ImportSteps steps;
    private final CareCodes codes;

    ImportController(Access access, Audit audit, ImportReading reading, ImportSteps steps, CareCodes codes) {
        this.access = access;
        this.audit = audit;
        this.reading = reading;
        this.steps = steps;
        this.codes = codes;
    }

    @GetMapping("/{authority}/imports")
    Page history(@PathVariable String authority, @RequestParam(defaultValue = "1") int page) {
        access.require(CohortAction.VIEW_IMPORTS);
        var paging = new Paging(page, ROWS);
        var history = reading.history(Viewer.looking(access), paging);
        var names = new HashMap<PersonId, String>();
        history.imports()
                .forEach(
                        list -> access.nameOf(list.uploadedBy()).ifPresent(name -> names.put(list.uploadedBy(), name)));
        audit.viewed(CohortAction.VIEW_IMPORTS.key(), java.util.List.of());
        return Page.of(
                "cohort/importing/history",
                new HistoryPage(
                        new Addresses(authority),
                        history,
                        names,
                        paging,
                        access.may(CohortAction.IMPORT_ROLL),
                        access.may(CohortAction.VIEW_RECONCILIATION)));
    }

    @GetMapping("/{authority}/imports/{id}")
    ModelAndView show(
            @PathVariable String authority,
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page,
            HttpServletResponse answer) {
        access.require(CohortAction.VIEW_IMPORTS);
        var list = reading.find(id, Viewer.looking(access));
        return switch (list.stage()) {
            case COMPARING, TAKING -> progress(authority, list, answer);
            case MAPPING -> Redirect.to(new Addresses(authority).columns(id));
            case PREVIEW -> preview(authority, list, show, page, Form.empty());
            default -> outcome(authority, list);
        };
    }

    @PostMapping("/{authority}/imports/{id}/confirmation")
    ModelAndView confirm(
            @PathVariable String authority,
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "") String notNamed,
            @RequestParam(defaultValue = "") String print) {
        access.require(CohortAction.IMPORT_ROLL);
        var list = reading.find(id, Viewer.now(access));
        var addresses = new Addresses(authority);
        try {
            var taken = steps.take(list, number(notNamed), Optional.of(print));
            return taken.map(counts ->
                            Redirect.to(addresses.of(id)).saying("The roll is up to date", CountWords.of(counts)))
                    .orElseGet(() -> Redirect.to(addresses.of(id)));
        } catch (Refused tooMany) {
            var words = Objects.requireNonNullElse(tooMany.getMessage(), "Check the number");
            var form = Form.filledWith(java.util.Map.of("notNamed", notNamed)).withError("notNamed", words);
            return preview(authority, list, Standing.NOT_NAMED.key(), 1, form).withErrors();
        } catch (Conflict changed) {
            if (changed.problem().equals("preview-changed")) {
                return Redirect.to(addresses.of(id))
                        .saying("Nothing has been taken yet", Objects.requireNonNullElse(changed.getMessage(), ""));
            }
            if (!changed.problem().equals("roll-changed")) {
                throw changed;
            }
            steps.previewAgain(id);
            return Redirect.to(addresses.of(id))
                    .saying(
                            "The roll has changed since you looked",
                            "The list was compared with it again. Nothing has been taken yet.");
        }
    }

    @PostMapping("/{authority}/imports/{id}/cancellation")
    Redirect cancel(@PathVariable String authority, @PathVariable ImportId id) {
        access.require(CohortAction.IMPORT_ROLL);
        reading.find(id, Viewer.now(access));
        steps.cancel(id);
        return Redirect.to(new Addresses(authority).history())
                .saying("The import was cancelled", "The roll is as it was.");
    }

    private Page preview(String authority, RollImport list, String show, int page, Form form) {
        var paging = new Paging(page, ROWS);
        var standing = show.isEmpty() ? first(list.counts()) : Standing.byKey(show);
        var part = reading.preview(list, standing, Viewer.looking(access), paging);
        audit.viewed(
                CohortAction.VIEW_IMPORTS.key(),
                part.rows().stream().flatMap(PreviewRow::about).toList());
        return Page.of(
                "cohort/importing/preview",
                new PreviewPage(
                        new Addresses(authority),
                        list,
                        standing,
                        part,
                        paging,
                        form,
                        steps.progress(list.id()).flatMap(LongImport::trouble),
                        new ChangeWords(codes),
                        access.may(CohortAction.IMPORT_ROLL)));
    }

    /** Asks again by itself, with or without JavaScript. */
    private Page progress(String authority, RollImport list, HttpServletResponse answer) {
        audit.viewed(CohortAction.VIEW_IMPORTS.key(), java.util.List.of());
        answer.setHeader("Refresh", SECONDS_UNTIL_ASKED_AGAIN);
        return Page.of(
                "cohort/importing/progress",
                new ProgressPage(new Addresses(authority), list, steps.progress(list.id())));
    }

    private Page outcome(String authority, RollImport list) {
        var left = reading.left(list, Viewer.looking(access));
        audit.viewed(
                CohortAction.VIEW_IMPORTS.key(),
                left.stream().map(LeftRepository.Left::child).toList());
        var names = new OutcomePage.Names(
                name(Optional.of(list.uploadedBy())), name(list.confirmedBy()), name(list.undoneBy()));
        var mayUndo = access.may(CohortAction.UNDO_IMPORT) && steps.undoable(list);
        return Page.of(
                "cohort/importing/outcome", new OutcomePage(new Addresses(authority), list, names, left, mayUndo));
    }

    private String name(Optional<PersonId> person) {
        return person.flatMap(access::nameOf).orElse("somebody not known");
    }

    private static Optional<Standing> first(Counts counts) {
        return java.util.Arrays.stream(Standing.values())
                .filter(standing -> counts.of(standing) > 0)
                .findFirst();
    }

    private static OptionalInt number(String text) {
        return text.strip().matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text.strip())) : OptionalInt.empty();
    }
}
