package org.virtualschool.proof;

import java.util.Set;

/** Tenant tables that the four councils leave empty: nothing can leak from them in the tests that need rows. */
final class TablesWithoutRows {

    static final Set<String> NAMES =
            Set.of("access.worker_number", "cohort.roll_import_heading", "jobs.parked_job", "placement.draft");

    private TablesWithoutRows() {}
}
