package org.virtualschool.cohort.roll;

import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.tenancy.TenantId;

/** Invented children for tests of other packages. */
@Component
public class ChildrenOnTheRoll {

    private final RollBook book;

    ChildrenOnTheRoll(RollBook book) {
        this.book = book;
    }

    /** A child looked after, in a year group. */
    public ChildId named(TenantId council, String given, String family, int year) {
        return book.store(council, RollFixtures.aChild().named(given, family).inYear(year));
    }

    /** The same, with a reference of one's own. */
    public ChildId referred(TenantId council, String reference, String given, String family, int year) {
        return book.store(
                council, RollFixtures.aChild(reference).named(given, family).inYear(year));
    }

    /** The child was adopted. */
    public void adopted(TenantId council, String reference) {
        var known = RollFixtures.of(book.known(council, reference));
        book.change(council, known.ceased(java.time.LocalDate.of(2026, 11, 2), "E11"));
    }
}
