package virtualschool.testing.bench;

import virtualschool.testing.demonstration.WeeklyList;
import virtualschool.testing.local.CareSystem;

/** Gives every council its opening roll, through the API as its care system would, and the social worker a caseload. */
final class Opening {

    private static final int CASELOAD = 20;

    private final Surroundings surroundings;

    Opening(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Councils that have a roll keep it. */
    void openAll() {
        var api = surroundings.machine(0);
        var started = System.nanoTime();
        var children = 0;
        for (var authority : surroundings.england().authorities()) {
            var care = new CareSystem(api, authority.slug());
            if (authority.children() > 0 && care.childrenOnRoll() == 0) {
                care.send(WeeklyList.of(authority.roll().opening(authority.children())));
                children += authority.children();
            }
        }
        if (children > 0) {
            System.out.printf("Loaded %,d children in %d s%n", children, (System.nanoTime() - started) / 1_000_000_000);
            giveCaseload();
            // What a running database does by itself within minutes.
            surroundings.sql("postgres", "vacuum (analyze)");
        }
    }

    /** As the application does it: as its role, bound to the council, behind row security. */
    private void giveCaseload() {
        var tenant = "(select id from tenancy.tenant where slug = '" + Surroundings.LARGEST + "')";
        surroundings.sql(
                "vs_app",
                "begin",
                "select set_config('app.tenant', " + tenant + "::text, true)",
                "insert into cohort.caseload (tenant_id, child_id, person_id, recorded_at) select child.tenant_id, child.id, member.person_id, now()"
                        + " from cohort.child join access.membership member on member.tenant_id = child.tenant_id and member.role = 'social-worker'"
                        + " where child.tenant_id = " + tenant
                        + " and child.status = 'LOOKED_AFTER' order by child.care_id limit " + CASELOAD,
                "commit");
    }
}
