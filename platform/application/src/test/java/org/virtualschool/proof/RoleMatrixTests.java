package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.virtualschool.access.Action;
import org.virtualschool.access.ActionSource;
import org.virtualschool.access.Roles;

/** B38: every role at every endpoint does what the matrix of declared actions says, no more and no less. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleMatrixTests extends FourCouncils {

    private static final String COUNCIL = "north";
    private static final Path PAGE =
            Path.of(System.getProperty("virtualschool.root"), "platform", "docs", "handbook", "roles.md");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping table;

    @Autowired
    private ObjectProvider<ActionSource> modules;

    @Autowired
    private JdbcTemplate rows;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Staff staff;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Supported supported;

    private final Map<String, String> roles = new LinkedHashMap<>();

    @BeforeAll
    void everyRoleHasSomebody() {
        staff.inside(
                COUNCIL,
                () -> transactions.execute(status -> {
                    rows.queryForList("select key, name from access.role where made_at is null order by name")
                            .forEach(row -> roles.put((String) row.get("key"), (String) row.get("name")));
                    return true;
                }));
        supported.isGranted(COUNCIL);
        roles.keySet().stream()
                .filter(role -> !Callers.PEOPLE.contains(role)
                        && !role.equals(Roles.MACHINE_CLIENT)
                        && !role.equals(Roles.PLATFORM_SUPPORT))
                .forEach(role -> staff.join(COUNCIL, role, Canaries.of(COUNCIL)));
    }

    /** A council's own role does exactly what was ticked for it, at every endpoint. */
    @Test
    void aCouncilsOwnRoleDoesWhatWasTickedAndNothingElse() throws Exception {
        var role = ownRoleAsItWasTicked();
        var deviations = new ArrayList<String>();
        var cells = 0;
        for (var route : Route.all(table)) {
            if (!route.isApi()) {
                var cell = cell(route, role);
                cells += cell.isAsked() ? 1 : 0;
                cell.deviation((own, action) -> World.OWN_ROLE.contains(action)).ifPresent(deviations::add);
            }
        }
        ProofReport.tried(
                "B38", "A council's own role x endpoints against what was ticked", cells + " cells", deviations.size());
        assertThat(deviations).isEmpty();
        assertThat(cells).isGreaterThan(30);
    }

    /** Planted: an own role that holds an action which nobody ticked for it. */
    @Test
    void findsAnOwnRoleThatDoesMore() throws Exception {
        var role = ownRoleAsItWasTicked();
        change("insert into access.role_action values (?, '" + role + "', 'access.view-roles', 'council')");
        try {
            assertThat(cell(route("GET /{authority}/roles"), role)
                            .deviation((own, action) -> World.OWN_ROLE.contains(action)))
                    .isPresent();
            ProofReport.caught("B38", "an own role that does more than was ticked");
        } finally {
            change("delete from access.role_action where tenant_id = ? and role = '" + role
                    + "' and action = 'access.view-roles'");
        }
    }

    /** Other proofs send valid forms that change it. */
    private String ownRoleAsItWasTicked() {
        var role = world().idsOf(COUNCIL, "own role").getFirst();
        staff.join(COUNCIL, role, Canaries.of(COUNCIL));
        change("delete from access.role_action where tenant_id = ? and role = '" + role + "'");
        World.OWN_ROLE.forEach(action ->
                change("insert into access.role_action values (?, '" + role + "', '" + action + "', 'council')"));
        return role;
    }

    private Route route(String said) {
        return Route.all(table).stream()
                .filter(route -> route.toString().equals(said))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePageOfTheHandbookSaysIt() throws IOException {
        if (Boolean.getBoolean("roles.renew")) {
            Files.writeString(PAGE, matrix().page());
        }

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as(
                        "platform/docs/handbook/roles.md is out of date; renew it with -Droles.renew=true and read what changed")
                .isEqualTo(matrix().page());
    }

    /** B32: what is marked so, by name, so that no mark is lost. */
    @Test
    void theseWantSomebodyWhoProvedLatelyWhoHeIs() {
        assertThat(modules.orderedStream()
                        .flatMap(module -> module.actions().stream())
                        .filter(Action::wantsProof)
                        .map(Action::key))
                .containsExactlyInAnyOrder(
                        "access.give-access",
                        "access.keep-roles",
                        "access.keep-systems",
                        "access.settle-setup",
                        "access.settle-support",
                        "cohort.export-many",
                        "cohort.reveal-family",
                        "cohort.reveal-placement",
                        "contacts.add-colleague",
                        "contacts.let-start-again");
    }

    @Test
    void everyEndpointAnswersEveryRoleAsTheMatrixSays() throws Exception {
        var deviations = new ArrayList<String>();
        var cells = 0;
        for (var route : Route.all(table)) {
            for (var role : roles.keySet()) {
                if (role.equals(Roles.MACHINE_CLIENT) == route.isApi()) {
                    var cell = cell(route, role);
                    cells += cell.isAsked() ? 1 : 0;
                    cell.deviation(matrix()::holds).ifPresent(deviations::add);
                }
            }
        }
        ProofReport.tried("B38", "Roles x endpoints against the declared matrix", cells + " cells", deviations.size());
        assertThat(deviations).isEmpty();
        assertThat(cells).isGreaterThan(400);
    }

    /** Planted: a role that holds an action in the council's data which the matrix does not give it, and one that lacks what it should hold. */
    @Test
    void findsARoleThatDoesMoreOrLess() throws Exception {
        var people = route("GET /{authority}/people");
        change("insert into access.role_action values (?, 'auditor', 'access.view-people', 'council')");
        change(
                "delete from access.role_action where tenant_id = ? and role = 'virtual-school-head' and action = 'access.view-people'");
        try {
            assertThat(cell(people, Roles.AUDITOR).deviation(matrix()::holds)).isPresent();
            assertThat(cell(people, Roles.VIRTUAL_SCHOOL_HEAD).deviation(matrix()::holds))
                    .isPresent();
            ProofReport.caught("B38", 2, "a role that does more than the matrix says, and one that does less");
        } finally {
            change(
                    "delete from access.role_action where tenant_id = ? and role = 'auditor' and action = 'access.view-people'");
            change(
                    "insert into access.role_action values (?, 'virtual-school-head', 'access.view-people', 'platform')");
        }
    }

    private void change(String sql) {
        staff.inside(
                COUNCIL,
                () -> transactions.execute(
                        status -> rows.update(sql, council(COUNCIL).id().number())));
    }

    /** Reads ask about the council's own records, writes about none, so that nothing changes. */
    private Cell cell(Route route, String role) throws Exception {
        var path = route.variables().stream()
                .collect(Collectors.toMap(
                        variable -> variable,
                        variable -> route.writes()
                                ? UUID.randomUUID().toString()
                                : world().idsOf(COUNCIL, route.kindOf(variable)).getFirst()));
        path.put("authority", COUNCIL);
        AskedFor.nothingYet();
        var request = MockMvcRequestBuilders.request(route.method(), route.address(path))
                .with(new Caller(COUNCIL, role).signedIn(world().broker(COUNCIL)));
        var status = mvc.perform(route.isApi() ? request : request.with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
        return new Cell(route, role, AskedFor.first().map(Action::key), status);
    }

    /** What one role was answered. @param asked the first action that the endpoint asked for */
    private record Cell(Route route, String role, Optional<String> asked, int status) {

        boolean isAsked() {
            return asked.isPresent();
        }

        private boolean endsEarly() {
            return role.equals(Roles.PLATFORM_SUPPORT)
                    ? status == 403
                    : Set.of(400, 404, 415).contains(status);
        }

        /** 403 is for those who may not, and for them alone. A write about nothing may end before it asks, and then says no more than that; one of support access always does. */
        Optional<String> deviation(BiPredicate<String, String> holds) {
            var right = asked.map(action -> (status == 403) != holds.test(role, action))
                    .orElse(route.writes() && endsEarly());
            return right
                    ? Optional.empty()
                    : Optional.of(route + " answered " + role + " with " + status + " for " + asked);
        }
    }

    private RoleMatrix matrix() {
        return new RoleMatrix(
                roles,
                modules.orderedStream()
                        .flatMap(module -> module.actions().stream())
                        .toList());
    }
}
