package org.virtualschool.cohort.export;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.roll.ChildrenOnTheRoll;

/** The list on screen as a file: only for whoever asked, only what the reader reaches, computed by nothing. */
@CohortTest
class ExportPagesTests {

    private static final Pattern FILE = Pattern.compile("/calderdale/exports/([0-9a-f-]{36})");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnTheRoll roll;

    @Autowired
    private Audit audit;

    private final String mark = "Zz" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aFileHoldsTheChosenColumnsOfTheChildrenOnTheList() {
        var child = roll.named(councils.calderdale(), "=1+1", mark, -2);
        var sam = head(new Scope.YearGroups(Set.of(-2)));
        ask(sam, "columns", "year", "columns", "reference", "format", "CSV");

        var file = new String(download(sam, file(sam)), StandardCharsets.UTF_8);

        assertThat(file)
                .startsWith("\uFEFFFamily name,Given name,Year,Social care ID\r\n")
                .contains(mark + ",'=1+1,Nursery (N1),SC")
                .doesNotContain("HX1", "Carer");
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 9)))
                .anyMatch(seen -> seen.action().equals("cohort.export-roll"));
    }

    @Test
    void aWorkbookHoldsTextAndNoFormula() throws IOException {
        roll.named(councils.calderdale(), "+44 \u0001 O’Neill", mark, -1);
        var sam = head(new Scope.YearGroups(Set.of(-1)));
        ask(sam, "columns", "school", "format", "XLSX");

        var cells = new ArrayList<String>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(download(sam, file(sam))))) {
            workbook.getFirstSheet()
                    .openStream()
                    .forEach(row -> row.forEach(cell -> cells.add(cell.getType() + " " + cell.getText())));
        }

        assertThat(cells).contains("STRING " + mark, "STRING +44  O’Neill", "STRING Hill School");
        assertThat(cells).allMatch(cell -> cell.startsWith("STRING"));
    }

    @Test
    void aColleagueAndAnotherCouncilFindNothing() {
        roll.named(councils.calderdale(), "Ada", mark, 13);
        var sam = head(new Scope.YearGroups(Set.of(13)));
        ask(sam, "format", "CSV");
        var address = "/calderdale/exports/" + file(sam);

        assertThat(browser.perform(get(address).with(head(new Scope.Everyone()).browser())))
                .hasStatus(404);
        var abroad = councils.visitor(councils.hillingdon(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        assertThat(browser.perform(
                        get(address.replace("calderdale", "hillingdon")).with(abroad.browser())))
                .hasStatus(404);
        var mentor = councils.visitor(councils.calderdale(), Roles.LEARNING_MENTOR, new Scope.Everyone());
        assertThat(browser.perform(get("/calderdale/children/export").with(mentor.browser())))
                .hasStatus(403);
    }

    @Test
    void aFileWithAChildSealedSinceIsWithheld() {
        var reference = "SC" + mark;
        roll.referred(councils.calderdale(), reference, "Ada", mark, 14);
        var sam = head(new Scope.YearGroups(Set.of(14)));
        ask(sam, "format", "CSV");
        var file = file(sam);
        assertThat(new String(download(sam, file), StandardCharsets.UTF_8)).contains(mark);

        roll.adopted(councils.calderdale(), reference);

        assertThat(browser.perform(get("/calderdale/exports/" + file).with(sam.browser())))
                .hasStatus(422);
    }

    @Test
    void moreThanFiftyChildrenWantProofTwice() {
        for (var i = 0; i < 51; i++) {
            roll.named(councils.calderdale(), "Child " + i, mark, 0);
        }
        var sam = head(new Scope.YearGroups(Set.of(0)));
        var before = sam.signedInAt(Instant.now().minus(Duration.ofMinutes(30)));

        assertThat(text(browser.perform(
                        get("/calderdale/children/export?year=0").with(sam.browser()))))
                .contains("/calderdale/children/export/many", "you sign in again first");
        for (var address : List.of("/calderdale/children/export", "/calderdale/children/export/many")) {
            assertThat(browser.perform(
                            post(address).param("format", "CSV").with(before).with(csrf())))
                    .as(address)
                    .hasStatus(303)
                    .redirectedUrl()
                    .doesNotContain("exports");
        }
        assertThat(exports(sam.browser())).doesNotContain("Being made", "CSV file");
        assertThat(browser.perform(post("/calderdale/children/export/many")
                        .param("format", "CSV")
                        .with(sam.browser())
                        .with(csrf())))
                .redirectedUrl()
                .endsWith("/calderdale/exports");
        var file = file(sam);

        assertThat(browser.perform(get("/calderdale/exports/" + file).with(before)))
                .hasStatus(303);
        assertThat(new String(download(sam, file), StandardCharsets.UTF_8).lines())
                .hasSizeGreaterThan(51);
    }

    @Test
    void needsAreInTheFileOfWhoeverMaySeeThemAlone() {
        roll.named(councils.calderdale(), "Ada", mark, 12);
        var sam = head(new Scope.YearGroups(Set.of(12)));

        assertThat(text(browser.perform(get("/calderdale/children/export").with(sam.browser()))))
                .contains("Special educational needs");
        var answer = browser.perform(post("/calderdale/children/export")
                .param("columns", "sen")
                .with(sam.browser())
                .with(csrf()));
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Choose which kind of file", "value=\"sen\" checked");
    }

    private void ask(Visitor visitor, String... fields) {
        var request =
                post("/calderdale/children/export").with(visitor.browser()).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        assertThat(browser.perform(request)).hasStatus(303);
    }

    private String file(Visitor visitor) {
        return await().atMost(20, SECONDS)
                .until(
                        () -> FILE.matcher(exports(visitor.browser()))
                                .results()
                                .map(found -> found.group(1))
                                .findFirst()
                                .orElse(""),
                        found -> !found.isEmpty());
    }

    private String exports(RequestPostProcessor visitor) {
        return text(browser.perform(get("/calderdale/exports").with(visitor)));
    }

    private byte[] download(Visitor visitor, String file) {
        var answer =
                browser.perform(get(URI.create("/calderdale/exports/" + file)).with(visitor.browser()));
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("children-20");
        return answer.getResponse().getContentAsByteArray();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Visitor head(Scope scope) {
        return councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, scope);
    }
}
