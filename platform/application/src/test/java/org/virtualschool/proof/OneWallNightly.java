package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.virtualschool.access.db.Tables;
import org.virtualschool.tenancy.Tenancy;

/** Either wall alone must hold: every probe again, once without predicates and once without row security. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneWallNightly extends FourCouncils {

    @Autowired
    private Browser browser;

    @Autowired
    private Quiet quiet;

    @Autowired
    private Staff staff;

    @Autowired
    private DSLContext db;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping table;

    @Test
    void rowSecurityAloneHolds() {
        probe("Row security alone: predicates taken out of every statement", Stripping::during);
    }

    @Test
    void predicatesAloneHold() {
        probe("Predicates alone: row security always true", work -> Walls.openDuring(DATABASE, work));
    }

    /** Planted: neither wall. The same question then sees every council's rows, so each of the two modes really takes one away. */
    @Test
    void withoutBothEverythingIsSeen() {
        Walls.openDuring(
                DATABASE, () -> Stripping.during(() -> assertThat(othersRoles()).isPositive()));
        Stripping.during(() -> assertThat(othersRoles()).isZero());
        Walls.openDuring(DATABASE, () -> assertThat(othersRoles()).isZero());
        ProofReport.caught("B21", "both walls taken away: another council's rows are seen");
    }

    private int othersRoles() {
        return staff.inside(
                "north",
                () -> transactions.execute(status -> {
                    var own = Tenancy.current();
                    return (int) db
                            .select(Tables.ROLE.TENANT_ID)
                            .from(Tables.ROLE)
                            .where(Tenancy.ours(Tables.ROLE))
                            .fetch(Tables.ROLE.TENANT_ID)
                            .stream()
                            .filter(tenant -> !own.equals(tenant))
                            .count();
                }));
    }

    private void probe(String mode, Consumer<Runnable> within) {
        var probing = new Probing(browser, DATABASE, slug -> council(slug).id());
        var attacks = new Attacks(world(), COUNCILS);
        quiet.during(
                DATABASE,
                () -> within.accept(() -> Route.all(table)
                        .forEach(route -> COUNCILS.forEach(council -> probing.send(
                                route + " from " + council,
                                council,
                                Callers.of(council).stream()
                                        .flatMap(caller -> attacks.on(route, caller).stream())
                                        .toList())))));

        var found = probing.findings();
        ProofReport.tried(
                "B21",
                mode,
                found.probes() + " probes, " + found.writing() + " of them writing",
                found.leaks().size());
        assertThat(found.leaks()).isEmpty();
    }
}
