package org.virtualschool.cohort.roll;

import static org.virtualschool.cohort.roll.RollFixtures.CAME_INTO_CARE;
import static org.virtualschool.cohort.roll.RollFixtures.HILL_SCHOOL;
import static org.virtualschool.cohort.roll.RollFixtures.aChild;
import static org.virtualschool.cohort.roll.RollFixtures.foster;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.Urn;
import org.virtualschool.tenancy.TenantId;

/** Children on a council's roll, for tests of other slices. */
@Component
public class StoredChildren {

    private final RollBook book;
    private final RecurringTask<Void> sweep;

    StoredChildren(RollBook book, @Qualifier("keepingTheRoll") RecurringTask<Void> sweep) {
        this.book = book;
        this.sweep = sweep;
    }

    /** What the roll does by itself every hour, in every council. */
    public void anHourPasses() {
        sweep.executeRecurringly(sweep.instance("an-hour"), null);
    }

    public ChildId atSchool(TenantId council, String given, String family, Urn urn) {
        return book.store(council, aChild().named(given, family).atSchool(urn, "As it was called"));
    }

    /** A child at a school that a list called so, placed in the area of the authority with the code. */
    public ChildId placed(TenantId council, String given, String family, String school, String host) {
        return book.store(
                council,
                aChild().named(given, family).atSchool(HILL_SCHOOL, school).placed(CAME_INTO_CARE, foster(host)));
    }

    public ChildId lookedAfter(TenantId council, String given, String family) {
        return book.store(council, aChild().named(given, family));
    }
}
