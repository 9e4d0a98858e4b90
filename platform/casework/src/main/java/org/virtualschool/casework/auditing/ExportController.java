package org.virtualschool.casework.auditing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.casework.CaseworkAction;
import org.virtualschool.web.CsvFile;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Refused;

/** Gives what a search finds as a file, for those who may take it along. */
@Controller
class ExportController {

    private static final CaseworkAction ACTION = CaseworkAction.EXPORT_AUDIT;
    private static final List<String> HEADINGS = List.of(
            "When", "Who", "Role", "View or change", "Action", "What was changed", "Children", "Number of children");

    private final Access access;
    private final Audit audit;
    private final Asking asking;
    private final AuditReading reading;
    private final Clock clock;

    ExportController(Access access, Audit audit, Asking asking, AuditReading reading, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.asking = asking;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/{authority}/audit/export")
    ResponseEntity<byte[]> export(@ModelAttribute("form") @Nullable AuditQuestion question, BindingResult sent) {
        access.require(ACTION);
        var asked = asking.look(question, Form.of(sent), ACTION);
        if (asked.form().hasErrors()) {
            throw new Refused("audit-question", asked.form().errors().getFirst().message());
        }
        var found = reading.all(asked, ACTION);
        var children = new HashSet<>(found.children());
        asked.child().ifPresent(children::add);
        audit.viewed(ACTION.key(), children);
        var file = CsvFile.of(HEADINGS, found.rows().stream().map(ExportController::record));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, name())
                .body(file);
    }

    private String name() {
        return ContentDisposition.attachment()
                .filename("audit-" + LocalDate.now(clock) + ".csv")
                .build()
                .toString();
    }

    private static List<String> record(AuditRow row) {
        return List.of(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(ZonedDateTime.ofInstant(row.at(), Dates.LONDON)),
                row.who(),
                row.role(),
                row.change() ? "Change" : "View",
                row.deed(),
                row.what(),
                row.about(),
                Integer.toString(row.count()));
    }
}
