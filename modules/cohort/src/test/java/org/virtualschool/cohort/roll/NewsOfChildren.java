package org.virtualschool.cohort.roll;

import static org.virtualschool.cohort.roll.RollFixtures.aChild;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.Councils;
import org.virtualschool.directory.Urn;
import org.virtualschool.tenancy.TenantId;

/** What lists tell of children while the platform runs, for tests of other slices. */
@Component
public class NewsOfChildren {

    private final RollBook book;
    private final RollUndoing undoing;
    private final Councils councils;

    NewsOfChildren(RollBook book, RollUndoing undoing, Councils councils) {
        this.book = book;
        this.undoing = undoing;
        this.councils = councils;
    }

    /** A child, and how lists know it. */
    public record Stored(ChildId id, String careId) {}

    /** Was looked after and at the school before the platform was. */
    public ChildId knownBefore(TenantId council, String given, String family, Urn school) {
        return book.store(council, aChild().named(given, family).atSchool(school, "As it was called"));
    }

    /** A list names a child that nobody knew. */
    public Stored comesIntoCare(TenantId council, String given, String family, Urn school) {
        var child = aChild().named(given, family).atSchool(school, "As it was called");
        book.change(council, child);
        return new Stored(book.known(council, child.careId()).version().child(), child.careId());
    }

    /** The same, with the number of the social worker. */
    public Stored comesIntoCare(TenantId council, String given, String family, Urn school, String workerNumber) {
        var child = aChild().named(given, family)
                .atSchool(school, "As it was called")
                .allocatedToNumber(workerNumber);
        book.change(council, child);
        return new Stored(book.known(council, child.careId()).version().child(), child.careId());
    }

    /** Had left care before the platform was. */
    public ChildId leftBefore(TenantId council, LocalDate day, String reason) {
        return book.store(
                council,
                aChild().lookedAfter(day.minusYears(1), "C2")
                        .ceased(day, reason)
                        .withoutSchool());
    }

    /** @param reason code of the list REC @return what it was written as of */
    public Instant ceases(TenantId council, Stored child, LocalDate day, String reason) {
        return book.change(council, now(council, child).ceased(day, reason));
    }

    /** Is looked after again. */
    public void returns(TenantId council, Stored child, LocalDate day) {
        book.change(council, now(council, child).lookedAfter(day, "C2"));
    }

    /** What was written then is undone. */
    public void undone(TenantId council, Instant written) {
        councils.in(council, () -> undoing.undo(written, RollWriting.Manner.NEWS));
    }

    public void moves(TenantId council, Stored child, Urn school) {
        book.change(council, now(council, child).atSchool(school, "As it was called"));
    }

    public void ceases(TenantId council, Stored child, LocalDate day) {
        book.change(council, now(council, child).ceased(day, "E4A"));
    }

    public void dies(TenantId council, Stored child, LocalDate day) {
        book.change(council, now(council, child).ceased(day, "E2"));
    }

    private RollFixtures now(TenantId council, Stored child) {
        return RollFixtures.of(book.known(council, child.careId()));
    }
}
