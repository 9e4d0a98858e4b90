package org.virtualschool.cohort.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.virtualschool.access.Access;
import org.virtualschool.access.OnlyReads;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.directory.TermDates;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Refused;

/** Term dates from a file: what it says fills the form of one school year, where somebody checks it. Nothing is recorded before that. */
@Controller
class TermDatesFileController {

    private static final int MOST_SAID = 10;

    private final Access access;
    private final RecordingTermDates recording;
    private final Tenants tenants;
    private final Clock clock;

    TermDatesFileController(Access access, RecordingTermDates recording, Tenants tenants, Clock clock) {
        this.access = access;
        this.recording = recording;
        this.tenants = tenants;
        this.clock = clock;
    }

    @GetMapping("/{authority}/term-dates/file")
    Page ask(@PathVariable String authority) {
        access.require(CohortAction.RECORD_TERM_DATES);
        var own = tenants.here().dfeCode();
        return page(authority, form(own, "", thisYear()));
    }

    @OnlyReads
    @PostMapping("/{authority}/term-dates/file")
    Page read(
            @PathVariable String authority,
            @RequestParam(defaultValue = "") String authorityCode,
            @RequestParam(defaultValue = "") String urn,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        access.require(CohortAction.RECORD_TERM_DATES);
        var form = form(authorityCode, urn, year == 0 ? thisYear() : year);
        if (file == null || file.isEmpty()) {
            return page(authority, form.withError("file", "Choose the file")).withErrors();
        }
        try {
            var found = TermDatesFile.read(content(file), year == 0 ? thisYear() : year);
            return found.wrong().isEmpty() ? toCheck(authority, form, found) : refused(authority, form, found.wrong());
        } catch (Refused unreadable) {
            return refused(authority, form, List.of(Objects.requireNonNullElse(unreadable.getMessage(), "")));
        }
    }

    /** The form of one school year, filled; what is wrong with the whole is said there. */
    private Page toCheck(String authority, Form sent, TermDatesFile.Read found) {
        var values = found.halfTerms().stream().map(TermDatesFields::says).collect(Collectors.joining("\n"));
        var closed = found.closed().stream().map(Dates::day).collect(Collectors.joining("\n"));
        var year = Objects.requireNonNull(sent.value("year"));
        var form = Form.filledWith(Map.of(
                "authorityCode", Objects.requireNonNullElse(sent.value("authorityCode"), ""),
                "urn", Objects.requireNonNullElse(sent.value("urn"), ""),
                "year", year,
                "halfTerms", values,
                "closed", closed));
        for (var wrong : new TermDatesText(Integer.parseInt(year), values, closed).wrong()) {
            form = form.withError(wrong.field(), wrong.message());
        }
        var page = new OneYearPage(authority, form, recording.authorities(), thisYear(), FromFile.of(found));
        var filled = Page.of("cohort/terms/new", page);
        return form.hasErrors() ? filled.withErrors() : filled;
    }

    private Page refused(String authority, Form form, List<String> wrong) {
        var all = form;
        for (var words : wrong.stream().limit(MOST_SAID).toList()) {
            all = all.withError("file", words);
        }
        if (wrong.size() > MOST_SAID) {
            all = all.withError("file", "And " + (wrong.size() - MOST_SAID) + " more like these");
        }
        return page(authority, all).withErrors();
    }

    private Page page(String authority, Form form) {
        var page = new OneYearPage(authority, form, recording.authorities(), thisYear(), FromFile.NONE);
        return Page.of("cohort/terms/file", page);
    }

    private static Form form(String code, String urn, int year) {
        return Form.filledWith(Map.of("authorityCode", code, "urn", urn, "year", String.valueOf(year)));
    }

    private int thisYear() {
        return TermDates.schoolYearOf(LocalDate.now(clock));
    }

    private static byte[] content(MultipartFile file) {
        if (file.getSize() > TermDatesFile.LARGEST) {
            throw new Refused("term-dates-large", "The file is larger than 1 MB. Choose one with the term dates alone");
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
