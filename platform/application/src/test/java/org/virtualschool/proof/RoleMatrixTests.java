package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.virtualschool.access.ActionSource;
import org.virtualschool.access.Roles;

/** B38: every role at every endpoint does what the matrix of declared actions says, no more and no less. */
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

    private final Map<String, String> roles = new LinkedHashMap<>();

    @BeforeAll
    void everyRoleHasSomebody() {
        staff.inside(COUNCIL, () -> transactions.execute(status -> {
            rows.query(
                    "select key, name from access.role order by name",
                    row -> (Object) roles.put(row.getString(1), row.getString(2)));
            return true;
        }));
        roles.keySet().stream()
                .filter(role -> !Callers.PEOPLE.contains(role) && !role.equals(Roles.MACHINE_CLIENT))
                .forEach(role -> staff.join(COUNCIL, role, Canaries.of(COUNCIL)));
    }

    @Test
    void thePageOfTheHandbookSaysIt() throws IOException {
        if (Boolean.getBoolean("roles.renew")) {
            Files.writeString(PAGE, matrix().page());
        }

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("platform/docs/handbook/roles.md is out of date; renew it with -Droles.renew=true and read what changed")
                .isEqualTo(matrix().page());
    }

    @Test
    void everyEndpointAnswersEveryRoleAsTheMatrixSays() throws Exception {
        var deviations = new ArrayList<String>();
        var cells = 0;
        for (var route : Route.all(table)) {
            for (var role : roles.keySet()) {
                if (role.equals(Roles.MACHINE_CLIENT) == route.isApi()) {
                    cells++;
                    deviations.addAll(deviation(route, role));
                }
            }
        }
        ProofReport.tried("B38", "Roles x endpoints against the declared matrix", cells + " cells", deviations.size());
        assertThat(deviations).isEmpty();
        assertThat(cells).isGreaterThan(300);
    }

    /** Nobody's records are named, so that whoever may ask finds nothing: 403 is for those who may not, and for them alone. */
    private List<String> deviation(Route route, String role) throws Exception {
        var path = route.variables().stream()
                .collect(Collectors.toMap(variable -> variable, variable -> UUID.randomUUID().toString()));
        path.put("authority", COUNCIL);
        AskedFor.nothingYet();
        var request = MockMvcRequestBuilders.request(route.method(), route.address(path))
                .with(new Caller(COUNCIL, role).signedIn(world().broker(COUNCIL)));
        var status = mvc.perform(route.isApi() ? request : request.with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
        var asked = AskedFor.first().orElse(null);
        if (asked == null) {
            return List.of(route + " asked " + role + " for nothing: " + status);
        }
        return (status == 403) == matrix().holds(role, asked.key())
                ? List.of(route + " answered " + role + " with " + status + " for " + asked.key())
                : List.of();
    }

    private RoleMatrix matrix() {
        return new RoleMatrix(
                roles,
                modules.orderedStream()
                        .flatMap(module -> module.actions().stream())
                        .toList());
    }
}
