package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.support.TransactionTemplate;
import virtualschool.planted.cohort.PlantedRepository;
import virtualschool.testing.predicate.TenantPredicateMissing;

/** Faults that the running application holds back: planted here, and noticed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedFaultTests extends FourCouncils {

    @Autowired
    private Browser browser;

    @Autowired
    private Staff staff;

    @Autowired
    private DSLContext db;

    @Autowired
    private TransactionTemplate transactions;

    @ParameterizedTest
    @CsvSource({
        "GET, /{authority}/planted/asks-nothing, virtual-school-head",
        "POST, /{authority}/planted/asks-nothing, virtual-school-head",
        "GET, /api/v1/{authority}/planted/asks-nothing, machine-client",
        "GET, /{authority}/planted/without-audit, virtual-school-head",
        "GET, /api/v1/{authority}/planted/without-audit, machine-client"
    })
    void holdsBackAPageThatForgets(String method, String pattern, String role) {
        var answer = browser.send(
                new Route(HttpMethod.valueOf(method), pattern),
                new Caller("north", role),
                Map.of("authority", "north"),
                Body.NONE);

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain(PlantedPages.SECRET);
        ProofReport.caught("Endpoints", method + " " + pattern + ": answered 500 and held back");
    }

    @ParameterizedTest
    @CsvSource({
        "/{authority}/planted/as-it-should-be, virtual-school-head",
        "/api/v1/{authority}/planted/as-it-should-be, machine-client"
    })
    void letsThroughAPageThatAsksAndIsAudited(String pattern, String role) {
        var answer = browser.send(
                new Route(HttpMethod.GET, pattern), new Caller("north", role), Map.of("authority", "north"), Body.NONE);

        assertThat(answer.getStatus()).isEqualTo(200);
    }

    /** Planted: a repository that leaves its table to row security, for every tenant table that was generated. */
    @Test
    void refusesARepositoryThatForgetsOurs() throws ReflectiveOperationException {
        var repository = new PlantedRepository(db);
        var caught = 0;
        for (var module : House.SCHEMAS) {
            var tables = Class.forName("org.virtualschool." + module + ".db.Tables");
            for (var field : tables.getFields()) {
                if (field.get(null) instanceof Table<?> table && table.field("tenant_id") != null) {
                    caught += refused(() -> repository.everybodys(table));
                    caught += refused(() -> repository.endEverybodys(table));
                    caught += refused(() -> repository.besideOurs(table));
                }
            }
        }
        assertThat(caught)
                .isGreaterThanOrEqualTo(3 * RowDigests.tables(DATABASE).size());
        ProofReport.caught(
                "Predicates",
                caught,
                caught + " statements of a repository without `ours`, three on every tenant table");
    }

    private int refused(Runnable statement) {
        assertThatThrownBy(() -> staff.inside("north", () -> {
                    transactions.executeWithoutResult(status -> statement.run());
                    return true;
                }))
                .isInstanceOf(TenantPredicateMissing.class);
        return 1;
    }
}
