package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.virtualschool.access.Roles;
import virtualschool.testing.RealPostgres;

/**
 * The whole product, from outside: every route of the running table, as every role, with another council's name or identifiers in every place
 * that takes one. No answer may carry a canary of a council the caller does not belong to, an identifier of somebody else's record is
 * answered like one that nobody has, and no row of another council may change.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationProbeTests extends FourCouncils {

    private static final int AT_LEAST = 20_000;
    private static final int WRITING_AT_LEAST = 10_000;

    @Autowired
    private Browser browser;

    @Autowired
    private Quiet quiet;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping table;

    private static final String WORK = "casework.work";

    /** Work about a notice that came names it as its sender does. */
    private static final String NOT_ABOUT_A_NOTICE_RECEIVED =
            "not exists (select from placement.inbox_notice i where i.tenant_id = t.tenant_id and t.subject in (i.notice_id, i.first_id))";

    private static final String MESSAGES = "placement.message_sent";

    /** A question names the notice that it is about as its sender does; beside that nothing of another's belongs into it. */
    private static final String NOT_ONLY_ABOUT_A_NOTICE_RECEIVED =
            "(t.words || t.by_whom like '%" + Attacks.MARK + "%' or not exists (select from placement.inbox_notice i"
                    + " where i.tenant_id = t.tenant_id and i.first_id = t.first_id))";

    @Test
    void nothingOfAnothersIsShownOrChanged() {
        var probing = new Probing(browser, DATABASE, slug -> council(slug).id());
        var attacks = new Attacks(world(), COUNCILS);
        var before = othersWordsInOwnRows();
        quiet.during(
                DATABASE,
                () -> Route.all(table)
                        .forEach(route -> COUNCILS.forEach(council -> {
                            var probes = Callers.of(council).stream()
                                    .flatMap(caller -> attacks.on(route, caller).stream())
                                    .toList();
                            probing.send(route + " from " + council, council, probes);
                        })));

        var found = probing.findings();
        report(found);
        assertThat(found.leaks()).isEmpty();
        assertThat(othersWordsInOwnRows())
                .as("identifiers of others and over-posted words in own rows")
                .isEqualTo(before);
        assertThat(found.cells())
                .hasSizeGreaterThanOrEqualTo(
                        Route.all(table).size() * Callers.of("north").size());
        assertThat(found.probes()).isGreaterThanOrEqualTo(AT_LEAST);
        assertThat(found.writing()).isGreaterThanOrEqualTo(WRITING_AT_LEAST);
    }

    /** The search for canaries itself can fail: an own record does carry the own canary. */
    @Test
    void findsTheCanaryWhereItBelongs() {
        var head = new Caller("north", Roles.VIRTUAL_SCHOOL_HEAD);
        var child = world().idsOf("north", "child").getFirst();

        var own = browser.send(
                new Route(HttpMethod.GET, "/{authority}/children/{child}"),
                head,
                Map.of("authority", "north", "child", child),
                Body.NONE);

        assertThat(own.getStatus()).isEqualTo(200);
        assertThat(Canaries.foreignIn(own, "south", true)).contains(Canaries.of("north"));
    }

    /** Planted: both walls down. The same probes then show what they ask for, over every way in. */
    @ParameterizedTest
    @CsvSource({
        "GET, /{authority}/children/{child}, virtual-school-head",
        "GET, /{authority}/children/{child}/timeline, virtual-school-administrator",
        "GET, /{authority}/notices/{id}, virtual-school-head",
        "GET, /{authority}/imports/{id}, virtual-school-head",
        "GET, /api/v1/{authority}/children/{child}, machine-client",
        "GET, /api/v1/{authority}/children, machine-client"
    })
    void findsWhatLeaksWithoutTheWalls(String method, String pattern, String role) {
        var probing = new Probing(browser, DATABASE, slug -> council(slug).id());
        var route = new Route(HttpMethod.valueOf(method), pattern);
        var probes = new Attacks(world(), COUNCILS).on(route, new Caller("north", role));

        quiet.during(
                DATABASE,
                () -> Walls.openDuring(
                        DATABASE, () -> Stripping.during(() -> probing.send("planted", "north", probes))));

        assertThat(probing.findings().leaks()).anyMatch(leak -> leak.contains(" shows [Z"));
        ProofReport.caught(
                "B1",
                "both walls down, " + route + " as " + role + ": "
                        + probing.findings().leaks().size() + " of " + probes.size() + " probes leak");
    }

    /** Planted: somebody changes another council's row while harmless probes are sent, and again when they are told apart. */
    @Test
    void findsTheProbeThatChangesAnothersRow() {
        var probing = new Probing(browser, DATABASE, slug -> council(slug).id());
        var list = new Route(HttpMethod.GET, "/{authority}/settings");
        var head = new Caller("north", Roles.VIRTUAL_SCHOOL_HEAD);
        var harmless = new Probe(list, head, "query", "south", Map.of("authority", "north"), Body.NONE, false);
        var harmful =
                new Probe(list, head, "planted", "south", new PlantedPath(this::changeAnothersRow), Body.NONE, false);

        quiet.during(DATABASE, () -> probing.send("planted", "north", List.of(harmless, harmful, harmless)));

        assertThat(probing.findings().leaks())
                .singleElement()
                .asString()
                .contains("planted changed [directory.local_setting");
        ProofReport.caught(
                "B3",
                "a probe that writes into another council: "
                        + probing.findings().leaks().getFirst());
    }

    private void changeAnothersRow() {
        RealPostgres.asSuperuser(
                DATABASE,
                "update directory.local_setting set town = town || 'x' where tenant_id = "
                        + council("south").id());
    }

    /** Others' identifiers, and words that no form asks for, in a council's own rows; the inbox alone knows the sender's. */
    private Map<String, Map<String, Long>> othersWordsInOwnRows() {
        var rows = new RowDigests(DATABASE);
        var found = new java.util.TreeMap<String, Map<String, Long>>();
        for (var council : COUNCILS) {
            var words = new ArrayList<>(List.of(Attacks.MARK));
            COUNCILS.stream()
                    .filter(other -> !other.equals(council))
                    .forEach(other -> words.addAll(world().idsOf(other)));
            var held = rows.holding(words, council(council).id());
            held.remove(WORK);
            rows.holding(words, council(council).id(), WORK, NOT_ABOUT_A_NOTICE_RECEIVED)
                    .ifPresent(count -> held.put(WORK, count));
            held.remove(MESSAGES);
            rows.holding(words, council(council).id(), MESSAGES, NOT_ONLY_ABOUT_A_NOTICE_RECEIVED)
                    .ifPresent(count -> held.put(MESSAGES, count));
            found.put(council, held);
        }
        return found;
    }

    private void report(Findings found) {
        var routes = Route.all(table);
        ProofReport.tried(
                "B1",
                "Another council's name or identifier in path, query, form, JSON and headers, as every role",
                found.probes() + " probes in " + found.cells().size() + " cells over " + routes.size() + " routes",
                found.leaks().size());
        ProofReport.tried(
                "B3",
                "The same on routes that write, and every row of every other council read again as superuser after each batch",
                found.writing() + " probes",
                found.leaks().size());
        ProofReport.tried(
                "B4",
                "Fields that no form asks for beside valid ones, on every route that writes",
                routes.stream().filter(Route::writes).count() + " routes; " + found.succeeded()
                        + " probes did what was valid in them to the caller's own records",
                0);
        ProofReport.cells(found.cells());
    }

    /** A path that does something when it is read. */
    private static final class PlantedPath extends java.util.AbstractMap<String, String> {

        private final Runnable deed;

        PlantedPath(Runnable deed) {
            this.deed = deed;
        }

        @Override
        public String get(Object name) {
            deed.run();
            return "north";
        }

        @Override
        public String getOrDefault(Object name, String otherwise) {
            return get(name);
        }

        @Override
        public java.util.Set<Entry<String, String>> entrySet() {
            return java.util.Set.of();
        }
    }
}
