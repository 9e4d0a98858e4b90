package org.virtualschool.placement.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.CsvFile;

/** The register as a file. */
@Controller
class RegisterExportController {

    private static final List<String> HEADINGS =
            List.of("Child", "Date of birth", "UPN", "School year", "School", "Placed by", "Since", "Not known");

    /** More than any area has. */
    private static final int MOST = 10_000;

    private final Access access;
    private final RegisterQueries register;
    private final RegisterPages pages;
    private final AskedFacts asked;
    private final Clock clock;

    RegisterExportController(
            Access access, RegisterQueries register, RegisterPages pages, AskedFacts asked, Clock clock) {
        this.access = access;
        this.register = register;
        this.pages = pages;
        this.asked = asked;
        this.clock = clock;
    }

    @GetMapping("/{authority}/placed-here/export")
    ResponseEntity<byte[]> export(@PathVariable String authority, @ModelAttribute RegisterQuestion question) {
        access.require(PlacementAction.VIEW_REGISTER);
        var entries = register.page(question, 0, MOST);
        pages.seen(entries);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, name())
                .body(CsvFile.of(HEADINGS, entries.stream().map(this::row)));
    }

    private List<String> row(Entry entry) {
        var child = entry.child();
        var missing = asked.those(entry.missing()).stream().map(Asked::says).collect(Collectors.joining("; "));
        return List.of(
                child.name(),
                Objects.toString(child.dateOfBirth(), ""),
                Objects.requireNonNullElse(child.upn(), ""),
                RegisterPage.year(entry),
                Objects.requireNonNullElse(child.school(), ""),
                RegisterPage.placedBy(entry),
                Objects.toString(entry.placed().from(), ""),
                missing);
    }

    private String name() {
        return ContentDisposition.attachment()
                .filename("placed-here-" + LocalDate.now(clock) + ".csv")
                .build()
                .toString();
    }
}
