package org.virtualschool.proof;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.directory.LocalSetting;
import org.virtualschool.directory.LocalSettings;
import org.virtualschool.directory.Nation;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.Tenants;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fills the four councils through the product and remembers what each one's identifiers and canaries are. */
class World {

    private static final int CHILDREN = 12;
    private static final Map<String, String> POSTCODES =
            Map.of("north", "BD1 1HY", "south", "HD1 2TT", "east", "LS1 3AD", "west", "DN1 3BE");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String HEADS =
            "Social care id,Given name,Family name,Date of birth,Sex,Legal status,Looked after from,Placement type,Placement start,"
                    + "Placement postcode,School URN,Year group,Social worker,Team,Looked after to,Reason ceased\r\n";

    private final MockMvc mvc;
    private final Tenants tenants;
    private final Memberships memberships;
    private final Caseloads caseloads;
    private final LocalSettings settings;
    private final Map<String, List<String>> ids = new HashMap<>();
    private boolean filled;

    World(MockMvc mvc, Tenants tenants, Memberships memberships, Caseloads caseloads, LocalSettings settings) {
        this.mvc = mvc;
        this.tenants = tenants;
        this.memberships = memberships;
        this.caseloads = caseloads;
        this.settings = settings;
    }

    /** A word that only this council's records carry. */
    static String canary(String council) {
        return "Zq" + council + "qz";
    }

    /** A word that only what was told to another council carries: children placed there, and who sent the notice. */
    static String toldCanary(String council) {
        return "Zt" + council + "tz";
    }

    /** Identifiers of the council's records of one kind. */
    List<String> idsOf(String council, String kind) {
        return ids.getOrDefault(council + " " + kind, List.of());
    }

    String broker(String council) {
        return tenant(council).identityProvider();
    }

    synchronized void fill() {
        if (filled) {
            return;
        }
        FourCouncils.COUNCILS.forEach(this::people);
        FourCouncils.COUNCILS.forEach(this::roll);
        FourCouncils.COUNCILS.forEach(this::notices);
        FourCouncils.COUNCILS.forEach(this::inbox);
        FourCouncils.COUNCILS.forEach(this::revealed);
        filled = true;
    }

    private void people(String council) {
        inside(council, () -> {
            for (var role : Callers.PEOPLE) {
                var caller = new Caller(council, role);
                memberships.grant(
                        caller.person(),
                        canary(council) + " " + role,
                        role,
                        scope(role),
                        LocalDate.of(2026, 1, 1),
                        null);
            }
            var machine = new Caller(council, Roles.MACHINE_CLIENT);
            memberships.grant(
                    machine.person(),
                    toldCanary(council) + " machine",
                    Roles.MACHINE_CLIENT,
                    new Scope.Everyone(),
                    LocalDate.of(2026, 1, 1),
                    null);
            var setting = settings.add(
                    LocalSetting.Kind.TUTOR,
                    canary(council) + " Tutors",
                    Optional.of("Town"),
                    Optional.empty(),
                    Nation.ENGLAND);
            remember(council, "setting", setting.toString());
            return true;
        });
    }

    private static Scope scope(String role) {
        return switch (role) {
            case Roles.COORDINATOR -> new Scope.YearGroups(Set.of(3, 4, 5, 6));
            case Roles.SOCIAL_WORKER -> new Scope.Caseload();
            case Roles.DESIGNATED_TEACHER -> new Scope.SchoolRoll(Set.of(100000));
            default -> new Scope.Everyone();
        };
    }

    private void roll(String council) {
        var list = IntStream.range(0, CHILDREN).mapToObj(i -> line(council, i)).collect(Collectors.joining());
        take(council, HEADS + list);
        takeLaterList(council);
        leavePreview(council);
        for (var child : call(machine(council, get("/api/v1/{a}/children?size=50", council)))
                .required("children")) {
            var told = child.required("familyName").asString().contains(toldCanary(council));
            remember(council, told ? "told" : "child", child.required("id").asString());
        }
        inside(council, () -> {
            idsOf(council, "child").stream()
                    .limit(3)
                    .forEach(child -> caseloads.add(
                            new Caller(council, Roles.SOCIAL_WORKER).person(), new ChildId(UUID.fromString(child))));
            return true;
        });
    }

    /** Uploads a list and leaves it at its preview. */
    void leavePreview(String council) {
        remember(council, "import", upload(council, HEADS + line(council, 0)));
    }

    /** A week later: one child adopted, one not named. */
    private void takeLaterList(String council) {
        var later = IntStream.range(0, CHILDREN)
                .filter(i -> i != 4)
                .mapToObj(i -> line(council, i).replace(",,\r\n", i == 5 ? ",01/11/2026,E11\r\n" : ",,\r\n"))
                .collect(Collectors.joining());
        confirm(council, upload(council, HEADS + later), "{\"notNamed\": 1}");
    }

    private void take(String council, String list) {
        confirm(council, upload(council, list), "{}");
    }

    private String upload(String council, String list) {
        return call(machine(
                        council,
                        post("/api/v1/{a}/roll-imports", council)
                                .contentType("text/csv")
                                .header("Idempotency-Key", UUID.randomUUID())
                                .content(list.getBytes(StandardCharsets.UTF_8))))
                .required("id")
                .asString();
    }

    private void confirm(String council, String list, String body) {
        call(machine(
                council,
                post("/api/v1/{a}/roll-imports/{id}/confirmation", council, list)
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .content(body)));
    }

    /** The last three children are placed in the three other councils, which are told. */
    private static String line(String council, int number) {
        var others = FourCouncils.COUNCILS.stream()
                .filter(other -> !other.equals(council))
                .toList();
        var told = number >= CHILDREN - others.size();
        var word = told ? toldCanary(council) : canary(council);
        var postcode = number == 2 ? "NOWHERE AT ALL" : postcodeOf(told ? others.get(CHILDREN - 1 - number) : council);
        var held = number == 1 ? "31/02/2015" : "01/0" + (1 + number % 9) + "/2016";
        return String.join(
                        ",",
                        council + "-" + word + "-" + number,
                        "Given" + word,
                        "Family" + word + number,
                        held,
                        "F",
                        "C2",
                        "01/03/2024",
                        "U6",
                        "01/04/2025",
                        postcode,
                        "100000",
                        Integer.toString(3 + number % 4),
                        "Worker " + word,
                        "Team " + word,
                        "",
                        "")
                + "\r\n";
    }

    private void notices(String council) {
        for (var child : idsOf(council, "told")) {
            var host = call(machine(council, get("/api/v1/{a}/children/{c}", council, child)));
            var code = host.required("placement").required("hostAuthority").asString();
            var to = tenants.byDfeCode(code).orElseThrow();
            var body = JSON.writeValueAsString(Map.of(
                    "child",
                    child,
                    "recipient",
                    code,
                    "recipientName",
                    authorityName(code),
                    "schoolPlan",
                    "STAYS",
                    "sen",
                    "NONE"));
            var sent = call(machine(
                    council,
                    post("/api/v1/{a}/notices", council)
                            .contentType(MediaType.APPLICATION_JSON)
                            .header("Idempotency-Key", UUID.randomUUID())
                            .content(body)));
            remember(council, "notice", sent.required("id").asString());
            remember(council, "recipient", to.slug());
        }
    }

    private static String postcodeOf(String council) {
        return switch (council) {
            case "north" -> "BD1 1HY";
            case "south" -> "HD1 2TT";
            case "east" -> "LS1 3AD";
            default -> "DN1 3BE";
        };
    }

    private static String authorityName(String code) {
        return switch (code) {
            case "380" -> "Bradford";
            case "382" -> "Kirklees";
            case "383" -> "Leeds";
            default -> "Doncaster";
        };
    }

    private void inbox(String council) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> received(council).size() == FourCouncils.COUNCILS.size() - 1);
        received(council).forEach(id -> remember(council, "inbox", id));
    }

    /** The head looks at one child's placement, for a reason. */
    private void revealed(String council) {
        var head = new Caller(council, Roles.VIRTUAL_SCHOOL_HEAD);
        perform(post(
                        "/{a}/children/{c}/placement",
                        council,
                        idsOf(council, "child").getFirst())
                .with(head.signedIn(broker(council)))
                .with(csrf())
                .param("reason", "To arrange transport " + canary(council)));
    }

    private List<String> received(String council) {
        var ids = new ArrayList<String>();
        call(machine(council, get("/api/v1/{a}/inbox/notices", council)))
                .required("notices")
                .forEach(notice -> ids.add(notice.required("id").asString()));
        return ids;
    }

    private MockHttpServletRequestBuilder machine(String council, MockHttpServletRequestBuilder request) {
        return request.with(new Caller(council, Roles.MACHINE_CLIENT).signedIn(broker(council)));
    }

    private JsonNode call(MockHttpServletRequestBuilder request) {
        return JSON.readTree(perform(request));
    }

    private byte[] perform(MockHttpServletRequestBuilder request) {
        try {
            return mvc.perform(request)
                    .andExpect(status().is2xxSuccessful())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void remember(String council, String kind, String id) {
        ids.computeIfAbsent(council + " " + kind, none -> new ArrayList<>()).add(id);
    }

    private <T> T inside(String council, java.util.function.Supplier<T> work) {
        return Tenancy.as(tenant(council).id(), () -> Actor.as(Actor.platform("proof"), work));
    }

    private Tenant tenant(String council) {
        return tenants.bySlug(council).orElseThrow();
    }
}
