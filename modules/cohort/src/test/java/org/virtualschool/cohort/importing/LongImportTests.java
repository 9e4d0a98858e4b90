package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.cohort.importing.ListKind.CHANGES_ONLY;
import static org.virtualschool.cohort.importing.Lists.HEADINGS;
import static org.virtualschool.cohort.importing.Lists.child;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.around.Around;
import org.virtualschool.tenancy.Tenancy;

/** A long list is compared and taken in the background, in the name of whoever asked, while the person watches or leaves. */
@CohortTest
class LongImportTests {

    private static final String CALDERDALE = "calderdale";
    private static final String LONG = HEADINGS
            + IntStream.rangeClosed(1, LongImport.FROM_LINES + 1)
                    .mapToObj(number -> child("L" + number, "Ada", "Moss"))
                    .collect(Collectors.joining());

    @Autowired
    private Lists lists;

    @Autowired
    private LongImportJob job;

    @Autowired
    private LongImportRepository progress;

    @Autowired
    private MockMvcTester browser;

    private RequestPostProcessor sam;

    @BeforeEach
    void theRollIsEmpty() {
        lists.emptyTheRoll();
        sam = lists.signedIn(CALDERDALE, Roles.COORDINATOR, new Scope.Everyone());
    }

    @Test
    void isComparedAndTakenWhileThePersonMayLeave() {
        var id = lists.upload(CALDERDALE, LONG.getBytes(StandardCharsets.UTF_8));
        var page = "/calderdale/imports/" + id;

        assertThat(compare(page)).hasStatus3xxRedirection();
        await(id, Stage.PREVIEW);
        assertThat(lists.find(CALDERDALE, id).counts().added()).isEqualTo(LongImport.FROM_LINES + 1);
        assertThat(confirm(page)).hasStatus3xxRedirection();
        await(id, Stage.CONFIRMED);

        assertThat(lists.isKnown(CALDERDALE, "L1001")).isTrue();
        var list = lists.find(CALDERDALE, id);
        assertThat(list.confirmedBy()).isPresent();
        assertThat(progressOf(id)).isEmpty();
    }

    @Test
    void thePageSaysHowFarItHasComeAndLooksAgain() throws Exception {
        var id = waitsAt(Stage.COMPARING);

        lists.in(CALDERDALE, () -> {
            progress.come(id, 500, 1_001);
            return id;
        });

        var page = browser.perform(get("/calderdale/imports/" + id).with(sam));
        assertThat(Around.text(page))
                .contains("500 of 1,001 children", "You can leave it")
                .doesNotContain("Ada");
        assertThat(page.getResponse().getHeader("Refresh")).isEqualTo("2");
    }

    @Test
    void nothingElseCanBeDoneWithItMeanwhile() {
        var id = waitsAt(Stage.COMPARING);
        var page = "/calderdale/imports/" + id;

        assertThat(compare(page)).hasStatus(409);
        assertThat(confirm(page)).hasStatus(409);
        assertThat(browser.perform(get(page + "/columns").with(sam))).hasStatus3xxRedirection();
    }

    @Test
    void isDoneOnceHoweverOftenTheJobRuns() {
        var id = lists.upload(CALDERDALE, LONG.getBytes(StandardCharsets.UTF_8));
        compare("/calderdale/imports/" + id);
        await(id, Stage.PREVIEW);

        run(id);
        run(id);

        assertThat(lists.find(CALDERDALE, id).stage()).isEqualTo(Stage.PREVIEW);
        confirm("/calderdale/imports/" + id);
        await(id, Stage.CONFIRMED);
        run(id);
        assertThat(lists.find(CALDERDALE, id).counts().added()).isEqualTo(LongImport.FROM_LINES + 1);
    }

    @Test
    void anotherListInBetweenHasItComparedAgainAndNothingTaken() {
        var id = lists.upload(CALDERDALE, LONG.getBytes(StandardCharsets.UTF_8));
        var page = "/calderdale/imports/" + id;
        compare(page);
        await(id, Stage.PREVIEW);
        lists.asSuperuser("update cohort.roll_import set roll_print = 'older' where id = '" + id + "'");

        browser.perform(post(page + "/confirmation")
                .param("print", "older")
                .param("notNamed", "0")
                .with(sam)
                .with(csrf()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> progressOf(id).flatMap(LongImport::trouble).isPresent()
                        && lists.find(CALDERDALE, id).stage() == Stage.PREVIEW);

        assertThat(browser.perform(get(page).with(sam))).bodyText().contains("The list was not taken");
        assertThat(lists.isKnown(CALDERDALE, "L1")).isFalse();
    }

    /** As if the background had not come to it yet. */
    private ImportId waitsAt(Stage stage) {
        var id = lists.preview(CALDERDALE, HEADINGS + child("A1", "Ada", "Moss"), CHANGES_ONLY);
        lists.in(
                CALDERDALE,
                () -> lists.transacted(() -> {
                    progress.ask(id, OptionalInt.empty(), Optional.empty(), Instant.EPOCH);
                    return id;
                }));
        lists.asSuperuser("update cohort.roll_import set stage = '" + stage + "' where id = '" + id + "'");
        return id;
    }

    private MvcTestResult compare(String page) {
        return browser.perform(post(page + "/columns")
                .param("kind", "CHANGES_ONLY")
                .param("column-1", "care-id")
                .param("column-2", "given-name")
                .param("column-3", "family-name")
                .with(sam)
                .with(csrf()));
    }

    private MvcTestResult confirm(String page) {
        var id = new ImportId(UUID.fromString(page.substring(page.lastIndexOf('/') + 1)));
        return browser.perform(post(page + "/confirmation")
                .param("print", lists.find(CALDERDALE, id).rollPrint().orElse("none"))
                .param("notNamed", "0")
                .with(sam)
                .with(csrf()));
    }

    private void run(ImportId id) {
        lists.in(CALDERDALE, () -> {
            job.run(new LongImportJob.Asked(Tenancy.current(), id));
            return id;
        });
    }

    private Optional<LongImport> progressOf(ImportId id) {
        return lists.in(CALDERDALE, () -> lists.transacted(() -> progress.find(id)));
    }

    private void await(ImportId id, Stage stage) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> lists.find(CALDERDALE, id).stage() == stage);
    }
}
