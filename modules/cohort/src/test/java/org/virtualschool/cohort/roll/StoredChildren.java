package org.virtualschool.cohort.roll;

import static org.virtualschool.cohort.roll.RollFixtures.aChild;

import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.tenancy.TenantId;

/** Children on a council's roll, for tests of other slices. */
@Component
public class StoredChildren {

    private final RollBook book;
    private final AdoptionsOfTheDay adoptions;

    StoredChildren(RollBook book, AdoptionsOfTheDay adoptions) {
        this.book = book;
        this.adoptions = adoptions;
    }

    /** What the hourly sweep does in the bound council. */
    public void sealAdoptionsOfTheDay() {
        adoptions.seal();
    }

    public ChildId lookedAfter(TenantId council, String given, String family) {
        return book.store(council, aChild().named(given, family));
    }
}
