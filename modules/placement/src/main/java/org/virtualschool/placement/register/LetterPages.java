package org.virtualschool.placement.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.CsvFile;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/** Makes the pages and files of the yearly letters; that their children were seen is written down. */
@Component
class LetterPages {

    private static final List<String> HEADINGS = List.of(
            "Child", "Date of birth", "UPN", "School year", "School", "Since", "Still placed here? (yes or no)");

    /** More than any authority has placed in another. */
    private static final int MOST = 10_000;

    private final Access access;
    private final RegisterQueries register;
    private final RegisterPages pages;
    private final Choices choices;
    private final Clock clock;

    LetterPages(Access access, RegisterQueries register, RegisterPages pages, Choices choices, Clock clock) {
        this.access = access;
        this.register = register;
        this.pages = pages;
        this.choices = choices;
        this.clock = clock;
    }

    Page list(String authority, List<Letters.Placing> placing) {
        pages.seen(List.of());
        return Page.of("placement/register/letters", new LettersPage(authority, placing, choices));
    }

    Page letter(String authority, Letters.Placing to, Form form) {
        var children = children(to);
        pages.seen(children);
        var page = new LetterPage(
                authority,
                to,
                LocalDate.now(clock),
                children,
                choices.of(Choices.LETTER_WAY),
                access.may(PlacementAction.KEEP_REGISTER),
                form);
        return Page.of("placement/register/letter", page);
    }

    ResponseEntity<byte[]> file(Letters.Placing to) {
        var children = children(to);
        pages.seen(children);
        var name = ContentDisposition.attachment()
                .filename("placed-here-by-" + to.code() + "-" + LocalDate.now(clock) + ".csv")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(CsvFile.of(HEADINGS, children.stream().map(LetterPages::row)));
    }

    /** Whom the authority has placed here, as the register says. */
    List<Entry> children(Letters.Placing by) {
        return register.page(new RegisterQuestion(null, by.code().value(), null, null), 0, MOST);
    }

    private static List<String> row(Entry entry) {
        var child = entry.child();
        return List.of(
                child.name(),
                Objects.toString(child.dateOfBirth(), ""),
                Objects.requireNonNullElse(child.upn(), ""),
                RegisterPage.year(entry),
                Objects.requireNonNullElse(child.school(), ""),
                Objects.toString(entry.placed().from(), ""),
                "");
    }
}
