package org.virtualschool.proof;

import virtualschool.testing.RealPostgres;

/** Opens row security on every table, so that the predicates stand alone, and closes it again. */
final class Walls {

    private static final String OPEN = "using (true) with check (true)";
    private static final String OWN = "tenant_id = nullif(current_setting('app.tenant', true), '')::smallint";

    private Walls() {}

    static void openDuring(String database, Runnable work) {
        alter(database, OPEN);
        try {
            work.run();
        } finally {
            alter(database, "using (" + OWN + ") with check (" + OWN + ")");
        }
    }

    private static void alter(String database, String how) {
        for (var table : RowDigests.tables(database)) {
            RealPostgres.asSuperuser(
                    database,
                    "alter policy tenant_allow on %1$s %2$s; alter policy tenant_wall on %1$s %2$s"
                            .formatted(table, how));
        }
    }
}
