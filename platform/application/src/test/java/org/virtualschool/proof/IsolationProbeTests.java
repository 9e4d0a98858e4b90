package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The whole product, from outside: every route of the running table, as every role, with another council's name or identifiers in every place
 * that takes one. No answer may carry a canary of a council the caller does not belong to, and an identifier of somebody else's record is
 * answered like one that nobody has.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationProbeTests extends FourCouncils {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final int AT_LEAST = 20_000;

    @Autowired
    private MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private final Map<String, Integer> cells = new TreeMap<>();
    private final List<String> leaks = new ArrayList<>();
    private int probes;

    /** A method and pattern of the running table. */
    private record Route(HttpMethod method, String pattern) {

        List<String> variables() {
            return VARIABLE.matcher(pattern)
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !name.equals("authority"))
                    .toList();
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    @Test
    void noAnswerCarriesAnothersRecords() throws Exception {
        for (var route : routes()) {
            for (var council : COUNCILS) {
                for (var caller : Callers.of(council)) {
                    probe(route, caller);
                }
            }
        }
        report();
        assertThat(leaks).isEmpty();
        assertThat(cells.keySet())
                .hasSizeGreaterThanOrEqualTo(
                        routes().size() * Callers.of("north").size());
        assertThat(probes).isGreaterThanOrEqualTo(AT_LEAST);
    }

    /** The search for canaries itself can fail: an own record does carry the own canary. */
    @Test
    void findsTheCanaryWhereItBelongs() throws Exception {
        var head = new Caller("north", org.virtualschool.access.Roles.VIRTUAL_SCHOOL_HEAD);
        var child = world().idsOf("north", "child").getFirst();

        var own = send(
                new Route(HttpMethod.GET, "/{authority}/children/{child}"),
                head,
                Map.of("authority", "north", "child", child),
                Map.of());

        assertThat(own.getStatus()).isEqualTo(200);
        assertThat(foreignIn(own, "south")).contains(World.canary("north"));
    }

    private void probe(Route route, Caller caller) throws Exception {
        for (var victim : COUNCILS) {
            if (victim.equals(caller.council())) {
                continue;
            }
            var own = filled(route, caller.council(), "child");
            attack(route, caller, "authority", victim, with(own, "authority", victim), Map.of());
            attack(
                    route,
                    caller,
                    "authority in capitals",
                    victim,
                    with(own, "authority", victim.toUpperCase(java.util.Locale.ROOT)),
                    Map.of());
            for (var variable : route.variables()) {
                for (var kind : List.of("child", "told", "notice", "inbox", "import", "setting")) {
                    attackById(
                            route,
                            caller,
                            variable,
                            victim,
                            with(own, variable, world().idsOf(victim, kind).getFirst()));
                }
                attack(route, caller, variable + " malformed", victim, with(own, variable, "..%2f" + victim), Map.of());
            }
            attack(route, caller, "query", victim, own, wordsOf(victim));
            attack(route, caller, "body", victim, own, overPosting(victim));
        }
    }

    /** An identifier of another's record and one that nobody has: same status, and the same words but for the identifier itself. */
    private void attackById(Route route, Caller caller, String variable, String victim, Map<String, String> path)
            throws Exception {
        var theirs = attack(route, caller, variable, victim, path, Map.of());
        var nobodys = send(route, caller, with(path, variable, UUID.randomUUID().toString()), Map.of());
        if (theirs.getStatus() != nobodys.getStatus() || !same(theirs, nobodys)) {
            leaks.add(route + " as " + caller + " tells " + victim + "'s " + variable + " from none: "
                    + theirs.getStatus() + ", " + nobodys.getStatus());
        }
    }

    private static boolean same(MockHttpServletResponse one, MockHttpServletResponse other) throws Exception {
        return unnamed(one).equals(unnamed(other));
    }

    /** Identifiers, form tokens and references differ between any two answers. */
    private static String unnamed(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "CSRF");
    }

    private MockHttpServletResponse attack(
            Route route,
            Caller caller,
            String place,
            String victim,
            Map<String, String> path,
            Map<String, String> parameters)
            throws Exception {
        var answer = send(route, caller, path, parameters);
        cells.merge(route + " | " + place + " | " + caller.role(), 1, Integer::sum);
        probes++;
        var foreign = new ArrayList<>(foreignIn(answer, caller.council()));
        if (!route.pattern().contains("inbox")) {
            foreign.addAll(carriedBy(answer, caller.council(), World::toldCanary));
        }
        if (!foreign.isEmpty()) {
            leaks.add(route + " as " + caller + " with " + victim + "'s " + place + " shows " + foreign);
        }
        return answer;
    }

    /** Canaries of councils other than the caller's. What a notice told stands in the inbox, and nowhere else. */
    private static List<String> foreignIn(MockHttpServletResponse answer, String council) throws Exception {
        return carriedBy(answer, council, World::canary);
    }

    private static List<String> carriedBy(MockHttpServletResponse answer, String council, UnaryOperator<String> canary)
            throws Exception {
        var headers = answer.getHeaderNames().stream()
                .flatMap(name -> answer.getHeaders(name).stream())
                .toList();
        var text = answer.getContentAsString(StandardCharsets.UTF_8) + headers;
        return COUNCILS.stream()
                .filter(other -> !other.equals(council))
                .map(canary)
                .filter(text::contains)
                .toList();
    }

    private MockHttpServletResponse send(
            Route route, Caller caller, Map<String, String> path, Map<String, String> parameters) throws Exception {
        var address = VARIABLE.matcher(route.pattern()).replaceAll(found -> path.getOrDefault(found.group(1), "x"));
        var request =
                request(route.method(), URI.create(address)).with(caller.signedIn(world().broker(caller.council())));
        if (!route.pattern().startsWith("/api/")) {
            request = request.with(csrf());
        }
        for (var parameter : parameters.entrySet()) {
            request = request.param(parameter.getKey(), parameter.getValue());
        }
        request = request.header("Idempotency-Key", UUID.randomUUID())
                .header("X-Tenant", "south")
                .header("X-Forwarded-Prefix", "/south");
        return mvc.perform(request).andReturn().getResponse();
    }

    private Map<String, String> filled(Route route, String council, String kind) {
        var path = new HashMap<String, String>();
        path.put("authority", council);
        route.variables()
                .forEach(variable -> path.put(
                        variable,
                        world().idsOf(council, kindOf(route, variable, kind)).getFirst()));
        return path;
    }

    private static String kindOf(Route route, String variable, String otherwise) {
        if (variable.equals("child")) {
            return "child";
        }
        return route.pattern().contains("import")
                ? "import"
                : route.pattern().contains("inbox")
                        ? "inbox"
                        : route.pattern().contains("notices") ? "notice" : otherwise;
    }

    /** Part of a canary finds everybody's records where a search forgets whose it is; the whole word would only echo. */
    private static Map<String, String> wordsOf(String victim) {
        return Map.of(
                "search",
                "Zq",
                "q",
                "Zq",
                "page",
                "-1",
                "size",
                "999999",
                "sort",
                "' or 1=1 --",
                "worker",
                "Zq" + victim,
                "school",
                "100000",
                "host",
                "382",
                "status",
                "*");
    }

    private Map<String, String> overPosting(String victim) {
        return Map.of(
                "tenant_id",
                "2",
                "tenantId",
                "2",
                "authority",
                victim,
                "child",
                world().idsOf(victim, "child").getFirst(),
                "childId",
                world().idsOf(victim, "child").getFirst(),
                "id",
                world().idsOf(victim, "notice").getFirst(),
                "role",
                "virtual-school-head",
                "recipient",
                "382",
                "setting",
                world().idsOf(victim, "setting").getFirst());
    }

    private static Map<String, String> with(Map<String, String> path, String variable, String value) {
        var changed = new HashMap<>(path);
        changed.put(variable, value);
        return changed;
    }

    private List<Route> routes() {
        return routes.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.contains("{authority}"))
                        .flatMap(pattern -> methods(mapping.getMethodsCondition().getMethods().stream()
                                        .map(method -> method.asHttpMethod()))
                                .map(method -> new Route(method, pattern))))
                .distinct()
                .sorted(java.util.Comparator.comparing(Route::toString))
                .toList();
    }

    private static Stream<HttpMethod> methods(Stream<HttpMethod> declared) {
        var methods = declared.toList();
        return methods.isEmpty() ? Stream.of(HttpMethod.GET) : methods.stream();
    }

    private void report() {
        ProofReport.add(
                "isolation",
                probes + " probes in " + cells.size() + " cells over " + routes().size() + " routes, " + leaks.size()
                        + " leaks");
        new TreeSet<>(cells.keySet()).forEach(cell -> ProofReport.add("isolation-cells", cells.get(cell) + " " + cell));
    }
}
