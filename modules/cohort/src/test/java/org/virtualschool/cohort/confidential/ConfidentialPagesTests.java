package org.virtualschool.cohort.confidential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.around.Around;
import org.virtualschool.cohort.roll.StoredChildren;

/** Where a child lives and learns whose address is confidential is told to those who must know, and on no page, list, file or call to anybody else. */
@CohortTest
class ConfidentialPagesTests {

    private static final Pattern FILE = Pattern.compile("/calderdale/exports/([0-9a-f-]{36})");
    private static final String LEEDS = "383";

    @Autowired
    private Around clicks;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren children;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    private Visitor coordinator;
    private Visitor administrator;
    private ChildId child;
    private String secret = "";

    @BeforeEach
    void aChildPlacedElsewhere() {
        secret = "Secretfield " + UUID.randomUUID().toString().substring(0, 8);
        coordinator = everyone(Roles.COORDINATOR);
        administrator = everyone(Roles.ADMINISTRATOR);
        child = children.placed(councils.calderdale(), "Ida", secret.replace("field ", ""), secret, LEEDS);
    }

    @Test
    void isToldOnEveryPageUntilItIsConfidentialAndOnNoneAfter() {
        var told = pagesWith(administrator, secret);
        assertThat(told)
                .contains("", "/timeline", "/history", "/schooling")
                .contains("?columns=school", "/past", "/cohorts/looked-after", "search");

        makeConfidential();

        assertThat(pagesWith(administrator, secret)).isEmpty();
        assertThat(pagesWith(everyone(Roles.VIRTUAL_SCHOOL_HEAD), secret)).containsAll(told);
        endIt();
        assertThat(pagesWith(administrator, secret)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/seen", "/confidential"})
    void aPageAboutTheChildNamesNeitherSchoolNorArea(String page) {
        assertThat(page(administrator, page)).doesNotContain("Leeds, ").contains("Ida");
        makeConfidential();

        assertThat(page(administrator, page))
                .contains("Ida", "Address confidential: tell nobody")
                .doesNotContain(secret, "Hill School", "990001", "Leeds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schooling", "/history", "/people", "/card", "/sen", "/placement", "/liaison"})
    void whatTellsItIsNotThereForThoseWhoNeedNotKnow(String page) {
        makeConfidential();

        assertThat(clicks.open(administrator, child() + page).getResponse().getStatus())
                .isIn(403, 404);
        assertThat(page(administrator, "")).doesNotContain(child + page + "\"");
        assertThat(clicks.open(coordinator, child() + page)).hasStatusOk();
    }

    @Test
    void aListSaysThatItIsConfidentialAndCannotBeNarrowedOrSortedByIt() {
        makeConfidential();

        assertThat(find(administrator)).contains("Ida", "Confidential").doesNotContain(secret);
        assertThat(find(coordinator)).contains("Ida", secret, "Address confidential");
        assertThat(rows(administrator, "?school=990001&size=100")).noneMatch(row -> row.contains(child.toString()));
        assertThat(rows(coordinator, "?school=990001&size=100")).anyMatch(row -> row.contains(child.toString()));
        assertThat(rows(administrator, "?area=out&size=100")).noneMatch(row -> row.contains(child.toString()));
        assertThat(rows(coordinator, "?area=out&size=100")).anyMatch(row -> row.contains(child.toString()));
        assertThat(rows(administrator, "?host=383&size=100")).noneMatch(row -> row.contains(child.toString()));
    }

    @Test
    void aCohortOfAnAreaLeavesTheChildOut() {
        makeConfidential();

        assertThat(clicks.page(coordinator, "/calderdale/cohorts/out-of-area?size=100"))
                .contains(child.toString());
        assertThat(clicks.page(administrator, "/calderdale/cohorts")).contains("left out wherever a count would tell");
        assertThat(clicks.page(coordinator, "/calderdale/cohorts")).doesNotContain("left out wherever");
        assertThat(clicks.page(administrator, "/calderdale/cohorts/out-of-area?size=100"))
                .doesNotContain(child.toString());
        assertThat(clicks.page(administrator, "/calderdale/cohorts/looked-after?size=100"))
                .contains(child.toString())
                .doesNotContain(secret);
    }

    @Test
    void aFileSaysThatItIsConfidential() {
        makeConfidential();

        assertThat(file(administrator))
                .contains("Ida,Confidential,Confidential")
                .doesNotContain(secret, "Leeds\r");
        assertThat(file(coordinator)).contains("Ida," + secret + " (confidential)", "(confidential)\r\n");
    }

    @Test
    void aFileMadeBeforeIsWithheld() {
        var before = askForAFile(administrator);
        makeConfidential();

        assertThat(clicks.open(administrator, "/calderdale/exports/" + before)).hasStatus(422);
    }

    @Test
    void aSystemIsToldThatItIsConfidentialAndNoMore() {
        var system = councils.machine(councils.calderdale());
        assertThat(browser.get().uri("/api/v1/calderdale/children/" + child).with(system))
                .bodyText()
                .contains(secret, "\"addressConfidential\":false");

        makeConfidential();

        assertThat(browser.get().uri("/api/v1/calderdale/children/" + child).with(system))
                .hasStatusOk()
                .bodyText()
                .contains("\"addressConfidential\":true", "\"school\":null", "\"placement\":null")
                .doesNotContain(secret, LEEDS);
        assertThat(browser.get().uri("/api/v1/calderdale/children?size=100").with(system))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(secret);
    }

    @Test
    void theOwnSchoolAndWhoeverWorksWithTheChildGoOnKnowing() {
        makeConfidential();
        var teacher =
                councils.visitor(councils.calderdale(), Roles.DESIGNATED_TEACHER, new Scope.SchoolRoll(Set.of(990001)));
        var mentor = councils.visitor(councils.calderdale(), Roles.LEARNING_MENTOR, new Scope.YearGroups(Set.of(8)));

        assertThat(page(teacher, "")).contains(secret, "Address confidential: tell nobody");
        assertThat(page(mentor, "")).contains(secret, "out of area, Leeds");
        assertThat(page(teacher, "/confidential"))
                .contains("Publish no picture")
                .doesNotContain("The father");
    }

    @Test
    void whyIsReadByThoseAloneWhoMayMakeItSo() {
        makeConfidential();

        assertThat(page(coordinator, "/confidential"))
                .contains("Somebody of the family must not find the child", "The father");
        for (var page : List.of("", "/timeline", "/seen", "/confidential")) {
            assertThat(page(administrator, page)).as(page).doesNotContain("The father", "must not find");
        }
        assertThat(clicks.send(administrator, child() + "/confidential", "reason", "PARENT"))
                .hasStatus(403);
        assertThat(clicks.send(administrator, child() + "/confidential/end", "ending", "No need"))
                .hasStatus(403);
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 30)))
                .anyMatch(seen -> seen.action().equals("cohort.keep-confidential") && seen.change())
                .anyMatch(seen -> seen.action().equals("cohort.keep-confidential") && !seen.change())
                .noneMatch(seen -> seen.what().contains("father"));
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsSaved() {
        var later = LocalDate.now(clock).plusDays(1).toString();
        assertThat(clicks.send(coordinator, child() + "/confidential", "from", later, "note", "The father"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter since when it is so", "Choose why it is so", "The father");
        assertThat(page(coordinator, "")).doesNotContain("Address confidential: tell nobody");

        makeConfidential();
        assertThat(clicks.send(coordinator, child() + "/confidential/end", "ending", " "))
                .hasStatus(422)
                .bodyText()
                .contains("and who agreed");
        assertThat(begin()).isEqualTo(409);
    }

    @Test
    void ofTwoMembershipsOneThatReachesTheChildIsEnough() {
        councils.joins(councils.calderdale(), administrator, Roles.SOCIAL_WORKER, new Scope.Caseload());
        makeConfidential();
        assertThat(page(administrator, "")).doesNotContain(secret);

        councils.joins(councils.calderdale(), administrator, Roles.LEARNING_MENTOR, new Scope.YearGroups(Set.of(8)));
        assertThat(page(administrator, "")).contains(secret);
    }

    /** Every page that has the text, by its address below the child's or the roll's. */
    private List<String> pagesWith(Visitor visitor, String text) {
        var found = new ArrayList<String>();
        for (var page :
                List.of("", "/timeline", "/history", "/schooling", "/people", "/card", "/seen", "/sen", "/liaison")) {
            if (Around.text(clicks.open(visitor, child() + page)).contains(text)) {
                found.add(page);
            }
        }
        var query = "columns=school&columns=placed&size=100";
        for (var page : List.of(
                "?" + query,
                "?columns=school",
                "?sort=school&order=descending&" + query,
                "/past?size=100",
                "/duplicates")) {
            if (Around.text(clicks.open(visitor, "/calderdale/children" + page)).contains(text)) {
                found.add(page.contains(query) ? "?columns=school" : page.replace("?size=100", ""));
            }
        }
        for (var page : List.of("/cohorts/looked-after", "/cohorts/out-of-area", "/cohorts/newly", "/closed-schools")) {
            if (Around.text(clicks.open(visitor, "/calderdale" + page + "?size=100"))
                    .contains(text)) {
                found.add(page);
            }
        }
        if (find(visitor).contains(text)) {
            found.add("search");
        }
        return found.stream().distinct().toList();
    }

    private String find(Visitor visitor) {
        return Around.text(clicks.send(
                visitor, "/calderdale/children", "search", "Ida " + secret.replace("field ", ""), "columns", "school"));
    }

    private String list(Visitor visitor, String query) {
        return clicks.page(visitor, "/calderdale/children" + query);
    }

    private List<String> rows(Visitor visitor, String query) {
        return org.jsoup.Jsoup.parse(list(visitor, query)).select("tbody tr").stream()
                .map(Object::toString)
                .toList();
    }

    private String file(Visitor visitor) {
        var id = askForAFile(visitor);
        return new String(
                clicks.open(visitor, "/calderdale/exports/" + id).getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private String askForAFile(Visitor visitor) {
        assertThat(clicks.send(
                        visitor,
                        "/calderdale/children/export/many",
                        "columns",
                        "school",
                        "columns",
                        "placed",
                        "format",
                        "CSV"))
                .hasStatus(303);
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> FILE.matcher(clicks.page(visitor, "/calderdale/exports"))
                                .results()
                                .map(found -> found.group(1))
                                .findFirst()
                                .orElse(""),
                        id -> !id.isEmpty());
    }

    private void makeConfidential() {
        assertThat(begin()).isEqualTo(303);
    }

    private int begin() {
        return clicks.send(
                        coordinator,
                        child() + "/confidential",
                        "from",
                        LocalDate.now(clock).toString(),
                        "reason",
                        "PARENT",
                        "note",
                        "The father")
                .getResponse()
                .getStatus();
    }

    private void endIt() {
        assertThat(clicks.send(coordinator, child() + "/confidential/end", "ending", "The order was lifted"))
                .hasStatus(303);
    }

    private String page(Visitor visitor, String page) {
        return clicks.page(visitor, child() + page);
    }

    private String child() {
        return "/calderdale/children/" + child;
    }

    private Visitor everyone(String role) {
        return councils.visitor(councils.calderdale(), role, new Scope.Everyone());
    }
}
