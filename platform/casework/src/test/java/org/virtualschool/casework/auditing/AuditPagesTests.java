package org.virtualschool.casework.auditing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.CaseworkTest;
import org.virtualschool.casework.Paper;
import org.virtualschool.casework.People;
import org.virtualschool.casework.People.Visitor;

/** Searching the audit, as those who may, and what others see of it. Each test has people and children of its own. */
@CaseworkTest
class AuditPagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Paper.Roll roll;

    @Autowired
    private Audit audit;

    @Test
    void showsWhoViewedWhomInWords() {
        var child = roll.child("Seen Sida", 7);
        var worker = worker("Wanda Worker");
        views(worker, child);

        var row = rows(page(auditor(), "/calderdale/audit?child=" + child)).getFirst();

        assertThat(row).contains("Wanda Worker", "Social worker", "Viewed: See a child's timeline", "Seen Sida");
    }

    @Test
    void narrowsToAPersonAnActionAndAKind() {
        var child = roll.child("Narrow Nell", 7);
        var one = worker("One Olga");
        var other = worker("Other Otto");
        views(one, child);
        views(other, child);
        changes(other, child, "put on a caseload");
        var about = "/calderdale/audit?child=" + child;

        assertThat(rows(page(auditor(), about))).hasSize(3);
        assertThat(rows(page(auditor(), about + "&person=" + one.person())))
                .singleElement()
                .asString()
                .contains("One Olga");
        assertThat(rows(page(auditor(), about + "&kind=change")))
                .singleElement()
                .asString()
                .contains("Changed: ", "put on a caseload");
        assertThat(rows(page(auditor(), about + "&action=casework.view-who-saw")))
                .isEmpty();
        assertThat(rows(page(auditor(), about + "&from=2020-01-01&to=2020-12-31")))
                .isEmpty();
        assertThat(rows(page(auditor(), about + "&from=2020-01-01&to=2199-12-31")))
                .hasSize(3);
    }

    @Test
    void namesNoChildOutOfTheReadersReach() {
        var near = roll.child("Near Nora", 7);
        var far = roll.child("Far Fred", 2);
        var worker = worker("Both Beth");
        people.in(
                "calderdale",
                () -> Actor.as(new Actor(worker.person(), Roles.SOCIAL_WORKER), () -> {
                    audit.viewed("casework.view-timeline", List.of(far, near));
                    return true;
                }));
        var reader = people.visitor("calderdale", "Year seven", Roles.AUDITOR, new Scope.YearGroups(Set.of(7)));

        var found = page(reader, "/calderdale/audit?person=" + worker.person());

        assertThat(rows(found)).singleElement().asString().contains("Near Nora and a child outside your reach");
        assertThat(found.text()).doesNotContain("Far Fred");
    }

    @Test
    void aChildIsFoundByNameAndNeverStandsInAnAddressByIt() {
        var child = roll.child("Find Fiona", 7);
        roll.child("Find Far", 2);
        var reader = people.visitor("calderdale", "Year seven", Roles.AUDITOR, new Scope.YearGroups(Set.of(7)));

        var found = posted(reader, "/calderdale/audit?kind=view", "search", "Find");

        assertThat(found.select("main a").eachAttr("href"))
                .anyMatch(href -> href.equals("/calderdale/audit?child=" + child + "&kind=view"));
        assertThat(found.text()).contains("Find Fiona").doesNotContain("Find Far");
    }

    @Test
    void lookingIsItselfInTheAudit() {
        var child = roll.child("Watch Wim", 7);
        var auditor = auditor();
        page(auditor, "/calderdale/audit?child=" + child);

        var found = page(auditor(), "/calderdale/audit?person=" + auditor.person());

        assertThat(rows(found)).singleElement().asString().contains("Search who viewed or changed what", "Watch Wim");
    }

    @ParameterizedTest
    @CsvSource({
        "person=nonsense, Choose somebody from the list",
        "person=019a9c1e-0000-7000-8000-000000000001, Choose somebody from the list",
        "child=nonsense, There is no such child within your reach",
        "child=019a9c1e-0000-7000-8000-000000000001, There is no such child within your reach",
        "action=cohort.burn-down, Choose an action from the list",
        "kind=neither, Choose views or changes",
        "from=2026-02-31, Enter a real date",
        "from-day=31&from-month=2&from-year=2026, Enter a real date",
        "from=%2B999999999-12-31, Enter a real date",
        "to=0000-01-01, Enter a real date",
        "from=2026-11-02&to=2026-11-01, The last day must not be before the first"
    })
    void saysWhatIsWrongWithAFilter(String filter, String words) {
        var answer = browser.perform(
                get("/calderdale/audit?" + filter).with(auditor().browser()));

        assertThat(answer).hasStatus(422).bodyText().contains(words);
    }

    @Test
    void aChildOfAnotherAuthorityIsAnsweredLikeNone() {
        var far = roll.child("Foreign Fay", 2);
        var reader = people.visitor("calderdale", "Year seven", Roles.AUDITOR, new Scope.YearGroups(Set.of(7)));

        var known = shape(reader, far.toString());

        assertThat(known).isEqualTo(shape(reader, UUID.randomUUID().toString())).isEqualTo(shape(reader, "nonsense"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "99999", "99999999999", "x"})
    void everyPageNumberLeadsSomewhere(String number) {
        var child = roll.child("Paging Pia", 7);
        views(worker("Wanda"), child);

        assertThat(rows(page(auditor(), "/calderdale/audit?child=" + child + "&page=" + number)))
                .hasSizeGreaterThan(0);
    }

    @Test
    void isForThoseWhoHoldTheActionOnly() {
        for (var role :
                List.of(Roles.COORDINATOR, Roles.ADMINISTRATOR, Roles.SOCIAL_WORKER, Roles.DESIGNATED_TEACHER)) {
            var visitor = people.visitor("calderdale", "Nosy", role, new Scope.Caseload());
            for (var address : List.of("/audit", "/audit/export", "/audit/chain")) {
                assertThat(browser.perform(get("/calderdale" + address).with(visitor.browser())))
                        .as(role)
                        .hasStatus(403);
            }
        }
        var head = people.visitor("calderdale", "Head", Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        assertThat(page(head, "/calderdale").select("nav a").eachText()).contains("Audit");
        var worker = worker("Wanda");
        assertThat(page(worker, "/calderdale").select("nav a").eachText()).doesNotContain("Audit");
    }

    private List<Object> shape(Visitor reader, String child) {
        var answer = browser.perform(get("/calderdale/audit?child=" + child).with(reader.browser()));
        return List.of(
                answer.getResponse().getStatus(),
                body(answer.getResponse().getContentAsByteArray()).text());
    }

    private Visitor auditor() {
        return people.visitor("calderdale", "Audrey", Roles.AUDITOR, new Scope.Everyone());
    }

    private Visitor worker(String name) {
        return people.visitor("calderdale", name, Roles.SOCIAL_WORKER, new Scope.Caseload());
    }

    private void views(Visitor who, ChildId child) {
        people.in(
                "calderdale",
                () -> Actor.as(new Actor(who.person(), Roles.SOCIAL_WORKER), () -> {
                    audit.viewed("casework.view-timeline", List.of(child));
                    return true;
                }));
    }

    private void changes(Visitor who, ChildId child, String what) {
        people.in(
                "calderdale",
                () -> Actor.as(new Actor(who.person(), Roles.SOCIAL_WORKER), () -> {
                    audit.changed("casework.view-timeline", List.of(child), what);
                    return true;
                }));
    }

    /** Rows about this test's matter: those without the reader's own looking. */
    private static List<String> rows(Document page) {
        return page.select("tbody tr").eachText().stream()
                .filter(row -> !row.contains("Audrey") || row.contains("Watch Wim"))
                .toList();
    }

    private Document page(Visitor visitor, String address) {
        var answer = browser.perform(get(address).with(visitor.browser()));
        assertThat(answer).hasStatusOk();
        return body(answer.getResponse().getContentAsByteArray());
    }

    private Document posted(Visitor visitor, String address, String field, String value) {
        var answer = browser.perform(
                post(address).param(field, value).with(visitor.browser()).with(csrf()));
        assertThat(answer).hasStatusOk();
        return body(answer.getResponse().getContentAsByteArray());
    }

    private static Document body(byte[] content) {
        return Jsoup.parse(new String(content, StandardCharsets.UTF_8));
    }
}
