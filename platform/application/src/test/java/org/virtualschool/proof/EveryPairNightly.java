package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.virtualschool.access.Roles;
import org.virtualschool.tenancy.Tenants;
import virtualschool.testing.RealPostgres;

/** All of England on one platform: each authority asks for every other's records on the ten most sensitive routes. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({Product.class, Staff.class, Browser.class, Quiet.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPairNightly {

    private static final String DATABASE = RealPostgres.freshDatabase();
    private static final England ENGLAND = new England(Integer.getInteger("proofs.councils", 153));

    /** Method, route, what its variable names, and who asks. */
    private static final List<List<String>> ROUTES = List.of(
            List.of("GET", "/{authority}/children/{child}", "child", Roles.VIRTUAL_SCHOOL_HEAD),
            List.of("GET", "/{authority}/children/{child}/placement", "child", Roles.VIRTUAL_SCHOOL_HEAD),
            List.of("POST", "/{authority}/children/{child}/placement", "child", Roles.VIRTUAL_SCHOOL_HEAD),
            List.of("GET", "/{authority}/children/{child}/timeline", "child", Roles.VIRTUAL_SCHOOL_HEAD),
            List.of("GET", "/{authority}/children/{child}/seen", "child", Roles.VIRTUAL_SCHOOL_HEAD),
            List.of("GET", "/{authority}/notices/{id}", "notice", Roles.VIRTUAL_SCHOOL_HEAD),
            List.of("POST", "/{authority}/inbox/{id}/acknowledgement", "inbox", Roles.VIRTUAL_SCHOOL_HEAD),
            List.of("GET", "/{authority}/imports/{id}", "import", Roles.VIRTUAL_SCHOOL_HEAD),
            List.of("GET", "/api/v1/{authority}/children/{child}", "child", Roles.MACHINE_CLIENT),
            List.of("GET", "/api/v1/{authority}/inbox/notices/{id}", "inbox", Roles.MACHINE_CLIENT));

    @Autowired
    private Product product;

    @Autowired
    private Staff staff;

    @Autowired
    private Browser browser;

    @Autowired
    private Quiet quiet;

    @Autowired
    private Tenants tenants;

    private final Map<String, String> ids = new ConcurrentHashMap<>();

    @DynamicPropertySource
    static void allOfEngland(DynamicPropertyRegistry registry) {
        registry.add("virtual-school.database.url", () -> DATABASE);
        registry.add("virtual-school.tenants", () -> ENGLAND.manifests().toString());
        registry.add("virtual-school.identity.issuer", () -> Callers.ISSUER);
        registry.add("virtual-school.documents.key", () -> "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
    }

    @Test
    void noAuthorityReachesAnyOther() {
        var authorities = ENGLAND.authorities();
        var postcodes = England.postcodes(DATABASE);
        authorities.forEach(authority -> fill(authority, after(authority), postcodes));
        authorities.forEach(this::receive);
        var probing = new Probing(
                browser, DATABASE, slug -> tenants.bySlug(slug).orElseThrow().id());

        quiet.during(
                DATABASE,
                () -> authorities.forEach(authority -> probing.send(
                        "from " + authority.slug(),
                        authority.slug(),
                        probes(authority).toList())));

        var found = probing.findings();
        ProofReport.tried(
                "B2",
                "Every ordered pair of " + authorities.size() + " authorities on " + ROUTES.size()
                        + " routes; every row of every other read again",
                found.probes() + " probes",
                found.leaks().size());
        assertThat(found.leaks()).isEmpty();
        assertThat(found.probes()).isEqualTo(authorities.size() * (authorities.size() - 1) * ROUTES.size());
    }

    private England.Authority after(England.Authority authority) {
        var all = ENGLAND.authorities();
        return all.get((all.indexOf(authority) + 1) % all.size());
    }

    /** Two children, one of them placed with the next authority, which is told. */
    private void fill(England.Authority authority, England.Authority next, Map<String, String> postcodes) {
        var slug = authority.slug();
        staff.join(slug, Roles.VIRTUAL_SCHOOL_HEAD, Canaries.of(slug));
        staff.join(slug, Roles.MACHINE_CLIENT, Canaries.told(slug));
        var list = ListedChild.HEADS
                + line(slug, Canaries.of(slug), postcodes.getOrDefault(authority.code(), ""))
                + line(slug, Canaries.told(slug), postcodes.getOrDefault(next.code(), ""));
        product.tell(slug, Map.of(), "/api/v1/{a}/roll-imports/{id}/confirmation", slug, product.upload(slug, list));
        ids.put(slug + " import", product.upload(slug, list));
        product.read(slug, "/api/v1/{a}/children", slug)
                .required("children")
                .forEach(child -> ids.put(
                        slug
                                + (child.required("familyName").asString().contains(Canaries.told(slug))
                                        ? " told"
                                        : " child"),
                        child.required("id").asString()));
        var sent = product.tell(slug, notice(slug, next), "/api/v1/{a}/notices", slug);
        ids.put(slug + " notice", sent.required("id").asString());
    }

    private Map<String, Object> notice(String slug, England.Authority next) {
        var notice = new HashMap<>(World.notice(String.valueOf(ids.get(slug + " told")), next.code()));
        notice.put("recipientName", next.name());
        return notice;
    }

    private void receive(England.Authority authority) {
        var slug = authority.slug();
        var id = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> product.read(slug, "/api/v1/{a}/inbox/notices", slug)
                                .path("notices")
                                .path(0)
                                .path("id")
                                .asString(""),
                        found -> !found.isEmpty());
        ids.put(slug + " inbox", id);
    }

    private Stream<Probe> probes(England.Authority attacker) {
        return ENGLAND.authorities().stream()
                .filter(victim -> !victim.equals(attacker))
                .flatMap(victim -> ROUTES.stream().map(line -> probe(attacker.slug(), victim.slug(), line)));
    }

    private Probe probe(String attacker, String victim, List<String> line) {
        var route = new Route(HttpMethod.valueOf(line.getFirst()), line.get(1));
        var variable = route.variables().getFirst();
        var kind = line.get(2);
        var body = route.writes() ? new Body.Fields(Map.of("reason", "To arrange transport", "as", "Head")) : Body.NONE;
        var path = Map.of("authority", attacker, variable, String.valueOf(ids.get(victim + " " + kind)));
        return new Probe(
                route, new Caller(attacker, line.get(3)), variable + " of a " + kind, victim, path, body, true);
    }

    private static String line(String slug, String word, String postcode) {
        return String.join(
                        ",",
                        slug + "-" + word,
                        "Given" + word,
                        "Family" + word,
                        "01/02/2016",
                        "F",
                        "C2",
                        "01/03/2024",
                        "U6",
                        "01/04/2025",
                        postcode,
                        ListedChild.URN,
                        "5",
                        "Worker " + word,
                        "Team " + word,
                        "",
                        "")
                + "\r\n";
    }
}
