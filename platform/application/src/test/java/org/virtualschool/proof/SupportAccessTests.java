package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.virtualschool.access.Roles;
import org.virtualschool.tenancy.TenantId;

/** B22: who operates the platform sees nothing of a council without its support access; with it, looks, leaves a row each time and changes nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupportAccessTests extends FourCouncils {

    private static final String GRANTING = "north";
    private static final List<String> OTHERS = List.of("south", "east", "west");
    private static final TenantId NOBODYS = TenantId.of(Short.MAX_VALUE);

    /** A search that posts because an address is no place for a name. */
    private static final String SEARCH = "POST /{authority}/children";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping table;

    @Autowired
    private Browser browser;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Supported supported;

    @Autowired
    private Quiet quiet;

    @Test
    void anOperatorFindsNothingWithoutSupportAccess() throws Exception {
        supported.isGranted(GRANTING);
        var answered = new ArrayList<String>();
        var tried = 0;
        for (var council : OTHERS) {
            for (var route : Route.all(table)) {
                var path = path(route, council);
                for (var who : List.of(Caller.operator(council), Caller.operator(GRANTING))) {
                    tried++;
                    note(answered, route, who.subject(), browser.send(route, who, path, Body.NONE));
                }
                tried++;
                note(answered, route, Supported.TERMINAL, asTerminal(route, path));
            }
        }

        ProofReport.tried(
                "B22",
                "An operator, one whom another council lets look, and the operator's machine at every route without support access",
                tried + " requests, all but " + answered.size() + " answered 404",
                answered.size());
        assertThat(answered).isEmpty();
    }

    @Test
    void theOperatorsMachineFindsNothingWithSupportAccessEither() throws Exception {
        supported.isGranted(GRANTING);
        var answered = new ArrayList<String>();
        for (var route : Route.all(table)) {
            note(answered, route, Supported.TERMINAL, asTerminal(route, path(route, GRANTING)));
        }

        assertThat(answered).isEmpty();
    }

    @Test
    void eachViewUnderSupportAccessLeavesOneRow() {
        supported.isGranted(GRANTING);
        var wrong = new ArrayList<String>();
        var views = 0;
        for (var route : Route.all(table)) {
            if (!route.isApi() && !route.writes()) {
                var before = rows();
                var status = browser.send(route, Caller.operator(GRANTING), path(route, GRANTING), Body.NONE)
                        .getStatus();
                views += status == 200 ? 1 : 0;
                if (rows() != before + 1) {
                    wrong.add(route + " answered " + status + " and left " + (rows() - before) + " rows");
                }
            }
        }

        ProofReport.tried("B22", "Pages under support access, each with one audit row", views + " views", wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(views).isGreaterThan(15);
    }

    @Test
    void nothingIsChangedUnderSupportAccess() {
        supported.isGranted(GRANTING);
        var done = new ArrayList<String>();
        var bodies = new ValidBodies(world());
        var routes = Route.all(table).stream().filter(route -> !route.isApi()).toList();
        quiet.during(DATABASE, () -> {
            // What earlier tests began, and what a first look makes the platform bring in line by itself, comes to rest
            // first.
            routes.stream()
                    .filter(route -> !route.writes())
                    .forEach(route -> browser.send(route, Caller.operator(GRANTING), path(route, GRANTING), Body.NONE));
            Quiet.settled(DATABASE);
            var digests = new RowDigests(DATABASE);
            var before = digests.taken();
            for (var route : routes) {
                var body = route.writes() ? bodies.with(route, Caller.operator(GRANTING), Map.of()) : Body.NONE;
                var status = browser.send(route, Caller.operator(GRANTING), path(route, GRANTING), body)
                        .getStatus();
                if (route.writes() && status != 403 && !route.toString().equals(SEARCH)) {
                    done.add(route + " answered " + status);
                }
            }
            Quiet.settled(DATABASE);
            RowDigests.changed(before, digests.taken(), NOBODYS).stream()
                    .filter(change -> !change.startsWith(
                            "audit.entry of tenant " + council(GRANTING).id() + ":"))
                    .forEach(done::add);
        });

        var writing = routes.stream().filter(Route::writes).count();
        ProofReport.tried(
                "B22",
                "Writes under support access with what is valid for the council's own people, every row of every table read again",
                writing + " routes that write",
                done.size());
        assertThat(done).isEmpty();
    }

    private Map<String, String> path(Route route, String council) {
        var path = route.variables().stream()
                .collect(Collectors.toMap(
                        variable -> variable,
                        variable ->
                                world().idsOf(council, route.kindOf(variable)).getFirst()));
        path.put("authority", council);
        return path;
    }

    private static void note(List<String> answered, Route route, String who, MockHttpServletResponse answer) {
        if (answer.getStatus() != 404) {
            answered.add(route + " answered " + who + " with " + answer.getStatus());
        }
    }

    private MockHttpServletResponse asTerminal(Route route, Map<String, String> path) throws Exception {
        return mvc.perform(request(route.method(), route.address(path))
                        .with(jwt().jwt(token -> token.issuer(Callers.ISSUER)
                                .subject(Supported.TERMINAL)
                                .claim("azp", Supported.TERMINAL)))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private int rows() {
        return Integer.parseInt(RowDigests.lines(
                        DATABASE,
                        "select count(*) from audit.entry where role = '" + Roles.PLATFORM_SUPPORT
                                + "' and not change and tenant_id = "
                                + council(GRANTING).id())
                .getFirst());
    }
}
