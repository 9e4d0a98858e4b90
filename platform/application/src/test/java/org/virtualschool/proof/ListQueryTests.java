package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.virtualschool.access.Roles;

/** Lists, searches, filters and sorting, asked anything: only the own council's children, and exactly as many as there are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListQueryTests extends FourCouncils {

    private static final int OF_MACHINES = 600;
    private static final int OF_PEOPLE = 60;
    private static final int SEARCHES = 40;
    private static final int OF_OTHER_LISTS = 4;
    private static final Route ROLL = new Route(HttpMethod.GET, "/{authority}/children");
    private static final Route SEARCH = new Route(HttpMethod.POST, "/{authority}/children");
    private static final Route MACHINES_ROLL = new Route(HttpMethod.GET, "/api/v1/{authority}/children");

    @Autowired
    private Browser browser;

    @Autowired
    private Quiet quiet;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping table;

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger counted = new AtomicInteger();

    @Test
    void everyListShowsTheOwnAndAllOfTheOwn() {
        try (var threads = Executors.newFixedThreadPool(4)) {
            COUNCILS.forEach(council -> {
                var oracle = oracleOf(council);
                var victim = COUNCILS.get((COUNCILS.indexOf(council) + 1) % COUNCILS.size());
                var queries =
                        new ListQueries(council.hashCode(), ListQueries.ofTheRoll(world(), oracle, council, victim));
                questions(council, victim, oracle, queries).forEach(threads::execute);
            });
        }

        ProofReport.tried(
                "B5",
                "Generated questions to every list, search and filter, as every role",
                asked + " questions over " + (lists().size() + 1) + " routes, " + counted
                        + " of them counted against an oracle",
                faults.size());
        assertThat(faults).isEmpty();
        assertThat(asked.get()).isGreaterThanOrEqualTo(5_000);
    }

    /** Planted: both walls down. The lists then show more than the oracle counts, and other councils' words. */
    @Test
    void findsListsThatShowOthersWithoutTheWalls() {
        var oracle = oracleOf("north");
        var machine = new Caller("north", Roles.MACHINE_CLIENT);
        var head = new Caller("north", Roles.VIRTUAL_SCHOOL_HEAD);
        var north = Map.of("authority", "north");
        var shown = new ArrayList<Long>();

        quiet.during(
                DATABASE,
                () -> Walls.openDuring(
                        DATABASE,
                        () -> Stripping.during(() -> {
                            shown.add(total(browser.send(
                                    MACHINES_ROLL, machine, north, new Body.Fields(Map.of("size", "100")))));
                            shown.add(count(browser.send(ROLL, head, north, new Body.Fields(Map.of("size", "100")))));
                            shown.add(count(
                                    browser.send(SEARCH, head, north, new Body.Fields(Map.of("search", "family")))));
                        })));

        assertThat(shown.getFirst()).isNotEqualTo(oracle.listed(machine.role(), Map.of()));
        assertThat(shown.get(1)).isNotEqualTo(oracle.listed(head.role(), Map.of()));
        assertThat(shown.getLast()).isNotEqualTo(oracle.named(head.role(), "family"));
        ProofReport.caught(
                "B5",
                "both walls down: lists and search show " + shown + " children, the oracle counts "
                        + oracle.listed(head.role(), Map.of()));
    }

    private RollOracle oracleOf(String council) {
        return new RollOracle(DATABASE, council(council).id(), new Caller(council, Roles.SOCIAL_WORKER).person());
    }

    private List<Runnable> questions(String council, String victim, RollOracle oracle, ListQueries queries) {
        var questions = new ArrayList<Runnable>();
        var machine = new Caller(council, Roles.MACHINE_CLIENT);
        Stream.generate(queries::next)
                .limit(OF_MACHINES)
                .forEach(query -> questions.add(() -> {
                    var answer = ask(MACHINES_ROLL, machine, query);
                    compare(answer, total(answer), oracle.listed(machine.role(), query), query, machine);
                }));
        for (var role : Callers.WITH_CHILDREN) {
            var person = new Caller(council, role);
            Stream.generate(queries::next)
                    .limit(OF_PEOPLE)
                    .forEach(query -> questions.add(() -> {
                        var answer = ask(ROLL, person, query);
                        compare(answer, count(answer), oracle.listed(role, query), query, person);
                    }));
            Stream.generate(() -> queries.typed(council, victim))
                    .limit(SEARCHES)
                    .forEach(typed -> questions.add(() -> {
                        var answer = ask(SEARCH, person, Map.of("search", typed));
                        compare(answer, count(answer), oracle.named(role, typed), Map.of("search", typed), person);
                    }));
        }
        for (var route : lists()) {
            for (var caller : Callers.of(council)) {
                Stream.generate(queries::next)
                        .limit(OF_OTHER_LISTS)
                        .forEach(query -> questions.add(() -> ask(route, caller, query)));
            }
        }
        return questions;
    }

    /** Every route that names no single record. */
    private List<Route> lists() {
        return Route.all(table).stream()
                .filter(route -> !route.writes() && route.variables().isEmpty())
                .toList();
    }

    private MockHttpServletResponse ask(Route route, Caller caller, Map<String, String> query) {
        var answer = browser.send(route, caller, Map.of("authority", caller.council()), new Body.Fields(query));
        asked.incrementAndGet();
        var foreign = Canaries.foreignIn(answer, caller.council(), route.tellsWhatNoticesSay()).stream()
                .filter(canary -> query.values().stream().noneMatch(value -> value.contains(canary)))
                .toList();
        if (!foreign.isEmpty() || answer.getStatus() >= 500) {
            faults.add(route + " as " + caller + " asked " + query + " answered " + answer.getStatus() + " and shows "
                    + foreign);
        }
        return answer;
    }

    private void compare(
            MockHttpServletResponse answer, long shown, long expected, Map<String, String> query, Caller caller) {
        counted.incrementAndGet();
        if (answer.getStatus() != 200 || shown != expected) {
            faults.add(
                    caller + " asked " + query + ": " + answer.getStatus() + ", " + shown + " instead of " + expected);
        }
    }

    private static long total(MockHttpServletResponse answer) {
        var roll = Product.JSON.readTree(answer.getContentAsByteArray());
        var total = roll.path("total").asLong(-1);
        return roll.path("children").size() == total ? total : -2;
    }

    private static long count(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8).split("<th scope=\"row\"", -1).length
                - 1L;
    }
}
