package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.cohort.importing.Lists.HEADINGS;
import static org.virtualschool.cohort.importing.Lists.child;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.around.Around;

/** A list as its coordinator brings it in with a browser. */
@CohortTest
class ImportPagesTests {

    private static final String TWO =
            HEADINGS + child("A1", "Ada", "Moss") + child("A2", "Ben", "Oak").replace(",6,Jo", ",9,Jo");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Lists lists;

    @Autowired
    private Audit audit;

    private RequestPostProcessor sam;

    @BeforeEach
    void aCoordinatorSignsIn() {
        lists.emptyTheRoll();
        sam = lists.signedIn("calderdale", Roles.COORDINATOR, new Scope.Everyone());
    }

    @Test
    void goesFromUploadOverColumnsAndPreviewToTheRoll() throws Exception {
        var columns = redirect(upload(sam, TWO));
        var mapping = page(sam, columns);
        assertThat(mapping.select("select#column-1 option[selected]").val()).isEqualTo("care-id");
        assertThat(mapping.text()).contains("Ada", "Protected: not shown").doesNotContain("HX1 1UJ", "Fosterer");

        var preview = redirect(compare(sam, columns, mapping));
        var shown = page(sam, preview);
        assertThat(shown.select("h1").text()).isEqualTo("What this list changes");
        assertThat(shown.text())
                .contains("opening position", "Ada Moss", "given (protected)")
                .doesNotContain("HX1 1UJ", "Fosterer");

        var outcome = redirect(confirm(preview));
        assertThat(page(sam, outcome).select("h1").text()).isEqualTo("What became of this list");
        assertThat(lists.isKnown("calderdale", "A1")).isTrue();
        assertThat(page(sam, "/calderdale/imports").text())
                .contains("list.csv", "2 new", "Sam Lee")
                .doesNotContain("HX1");
    }

    @Test
    void whatManyLinesHaveInCommonIsSaidOnce() throws Exception {
        var twice = HEADINGS + child("A1", "Ada", "Moss") + child("A2", "Cai", "Ferny");
        var columns = redirect(upload(sam, twice.replace("HX1 1UJ", "no postcode")));

        var preview = redirect(compare(sam, columns, page(sam, columns)));
        assertThat(page(sam, preview).select(".govuk-summary-list").text()).contains("To see to 2 Show");

        var outcome = page(sam, redirect(confirm(preview)));
        assertThat(outcome.select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("Placement postcode", "2, 3");
    }

    @Test
    void anUnreadableFileIsRefusedBesideTheForm() {
        var answer = upload(sam, "Care ID,Name\nA1,\"Ada\n");

        assertThat(answer).hasStatus(422);
        assertThat(Around.text(answer))
                .contains("Error: Upload a list", "quotation mark")
                .doesNotContain("Ada");
    }

    @Test
    void noFileIsRefusedBesideTheForm() {
        var answer = browser.perform(multipart("/calderdale/imports").with(sam).with(csrf()));

        assertThat(answer).hasStatus(422).bodyText().contains("Choose the file");
    }

    @Test
    void aListWithoutACareIdColumnIsRefusedWithWhatWasChosen() throws Exception {
        var columns = redirect(upload(sam, TWO));

        var answer = submit(sam, columns, "column-2=given-name", "kind=WHOLE_LIST");

        assertThat(answer).hasStatus(422).bodyText().contains("Say which column holds the social care ID");
    }

    @Test
    void manyMissingNeedTheirNumber() throws Exception {
        lists.take("calderdale", TWO, ListKind.WHOLE_LIST);
        var columns = redirect(upload(sam, HEADINGS + child("A1", "Adah", "Moss")));
        var preview = redirect(compare(sam, columns, page(sam, columns)));

        assertThat(confirm(preview)).hasStatus(422).bodyText().contains("1 of 2 children");
        assertThat(confirm(preview, "notNamed=1")).hasStatus(303);
    }

    @Test
    void aRollThatChangedSinceIsComparedAgain() throws Exception {
        lists.take("calderdale", TWO, ListKind.WHOLE_LIST);
        var columns = redirect(upload(sam, TWO.replace("Ada", "Adah")));
        var preview = redirect(compare(sam, columns, page(sam, columns)));
        lists.asSuperuser("update cohort.child set version = version + 1 where care_id = 'A2'");

        assertThat(redirect(confirm(preview))).isEqualTo(preview);

        assertThat(lists.known("calderdale", "A1").facts().identity().givenName())
                .isEqualTo("Ada");
        assertThat(redirect(confirm(preview))).isEqualTo(preview);
        assertThat(lists.known("calderdale", "A1").facts().identity().givenName())
                .isEqualTo("Adah");
    }

    @Test
    void whatTheRollHoldsIsShownWithinReachOnly() throws Exception {
        lists.take("calderdale", TWO, ListKind.WHOLE_LIST);
        var years = lists.signedIn("calderdale", Roles.COORDINATOR, new Scope.YearGroups(Set.of(6)));
        var list = HEADINGS
                + child("A1", "Adah", "Moss")
                + child("A2", "Benn", "Oak").replace(",6,Jo", ",9,Jo");
        var columns = redirect(upload(years, list));
        var preview = redirect(compare(years, columns, page(years, columns)));

        var changed = page(years, preview + "?show=changed");

        assertThat(changed.select("del").eachText()).containsExactly("Ada");
        assertThat(changed.text()).contains("Benn");
        var ben = lists.known("calderdale", "A2").version().child();
        assertThat(lists.in("calderdale", () -> audit.of(ben, 5)))
                .anyMatch(seen -> seen.action().equals("cohort.view-imports") && !seen.change());
        var half = redirect(upload(years, HEADINGS + child("A9", "New", "One")));
        var missing = page(years, redirect(compare(years, half, page(years, half))) + "?show=not-named");
        assertThat(missing.text())
                .contains("Ada Moss", "1 more are outside your children")
                .doesNotContain("Ben Oak");
    }

    /** The list is the council's: whoever brings it in answers for the whole of it. */
    @Test
    void aCoordinatorConfirmsAListAlsoAboutChildrenOutOfReach() throws Exception {
        lists.take("calderdale", TWO, ListKind.WHOLE_LIST);
        var years = lists.signedIn("calderdale", Roles.COORDINATOR, new Scope.YearGroups(Set.of(6)));
        var columns = redirect(upload(years, TWO.replace("Ben", "Benn")));
        var preview = redirect(compare(years, columns, page(years, columns)));
        var print = page(years, preview).select("input[name=print]").val();

        redirect(submit(years, preview + "/confirmation", "print=" + print));

        assertThat(lists.known("calderdale", "A2").facts().identity().givenName())
                .isEqualTo("Benn");
    }

    @Test
    void aPreviewThatAnotherTookThePlaceOfIsNotConfirmed() throws Exception {
        lists.take("calderdale", TWO, ListKind.WHOLE_LIST);
        var columns = redirect(upload(sam, TWO.replace("Ada", "Adah")));
        var preview = redirect(compare(sam, columns, page(sam, columns)));
        var looked = page(sam, preview).select("input[name=print]").val();
        redirect(submit(sam, columns, "column-1=care-id", "column-2=given-name", "kind=WHOLE_LIST"));

        assertThat(redirect(submit(sam, preview + "/confirmation", "print=" + looked)))
                .isEqualTo(preview);
        assertThat(redirect(submit(sam, preview + "/confirmation"))).isEqualTo(preview);

        assertThat(lists.known("calderdale", "A1").facts().identity().givenName())
                .isEqualTo("Ada");
        assertThat(redirect(confirm(preview))).isEqualTo(preview);
        assertThat(lists.known("calderdale", "A1").facts().identity().givenName())
                .isEqualTo("Adah");
    }

    @Test
    void aNameThatOnlyTheRollHasIsShownWithinReachOnly() throws Exception {
        lists.take("calderdale", TWO, ListKind.WHOLE_LIST);
        var years = lists.signedIn("calderdale", Roles.COORDINATOR, new Scope.YearGroups(Set.of(6)));
        var columns = redirect(upload(years, "Care ID,Legal status\nA1,E1\nA2,E1\n"));
        var preview = redirect(compare(years, columns, page(years, columns)));

        var changed = page(years, preview + "?show=changed");

        assertThat(changed.select("tbody th").eachText())
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("Ada Moss", "A1"))
                .anySatisfy(text -> assertThat(text).contains("Name not given", "A2"));
    }

    @Test
    void foreignUnknownAndMalformedAreTheSameNothing() throws Exception {
        var columns = redirect(upload(sam, TWO));
        var priya = lists.signedIn("hillingdon", Roles.COORDINATOR, new Scope.Everyone());
        var foreign = columns.replace("calderdale", "hillingdon").replace("/columns", "");

        var bodies = java.util.stream.Stream.of(
                        foreign, "/hillingdon/imports/" + UUID.randomUUID(), "/hillingdon/imports/nonsense")
                .map(address -> {
                    var answer = browser.perform(get(address).with(priya));
                    assertThat(answer).hasStatus(404);
                    return Around.text(answer);
                })
                .distinct();

        assertThat(bodies).hasSize(1);
    }

    @Test
    void somebodyElsesImportIsForThoseWhoReachEveryChild() throws Exception {
        var address = redirect(upload(sam, TWO)).replace("/columns", "");
        var years = lists.signedIn("calderdale", Roles.COORDINATOR, new Scope.YearGroups(Set.of(6)));
        var head = lists.signedIn("calderdale", Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());

        assertThat(browser.perform(get(address + "/columns").with(years))).hasStatus(404);
        assertThat(browser.perform(get(address + "/columns").with(head))).hasStatusOk();
    }

    @Test
    void isNotForASocialWorker() {
        var worker = lists.signedIn("calderdale", Roles.SOCIAL_WORKER, new Scope.Caseload());

        assertThat(browser.perform(get("/calderdale/imports").with(worker))).hasStatus(403);
        assertThat(upload(worker, TWO)).hasStatus(403);
    }

    private MvcTestResult upload(RequestPostProcessor who, String text) {
        var authority = "calderdale";
        var file =
                new MockMultipartFile("list", "C:\\lists\\list.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        return browser.perform(
                multipart("/" + authority + "/imports").file(file).with(who).with(csrf()));
    }

    /** Sends the form of the columns as it is shown. */
    private MvcTestResult compare(RequestPostProcessor who, String address, Document form) {
        var fields = form.select("select[id^=column-]").stream()
                .map(select ->
                        select.id() + "=" + select.select("option[selected]").val())
                .toList();
        var all = new java.util.ArrayList<>(fields);
        all.add("kind=WHOLE_LIST");
        return submit(who, address, all.toArray(String[]::new));
    }

    /** Sends the form of the preview as it is shown now. */
    private MvcTestResult confirm(String preview, String... fields) throws Exception {
        var print = page(sam, preview).select("input[name=print]").val();
        var all = new java.util.ArrayList<>(java.util.List.of(fields));
        all.add("print=" + print);
        return submit(sam, preview + "/confirmation", all.toArray(String[]::new));
    }

    private MvcTestResult submit(RequestPostProcessor who, String address, String... fields) {
        var request = post(address).with(who).with(csrf());
        for (var field : fields) {
            request.param(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        return browser.perform(request);
    }

    private Document page(RequestPostProcessor who, String address) {
        var answer = browser.perform(get(address).with(who));
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(Around.text(answer));
    }

    private static String redirect(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
