package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.cohort.importing.ListKind.CHANGES_ONLY;
import static org.virtualschool.cohort.importing.ListKind.WHOLE_LIST;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Me;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortTest;

/** Before a list adds a child, whether the roll has it under another identifier is looked for and said. */
@CohortTest
class NewHereTests {

    private static final String CALDERDALE = "calderdale";
    private static final String HEADINGS =
            "Care ID,Given name,Family name,DOB,UPN,Looked after from,Looked after to,Reason ceased,Year group\n";
    private static final String UPN = "B801200005001";

    @Autowired
    private Lists lists;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Audit audit;

    /** Without a year group: whoever reaches some year groups does not reach the child. */
    @BeforeEach
    void muhammadIsOnTheRoll() {
        lists.emptyTheRoll();
        lists.take(CALDERDALE, HEADINGS + "A1,Muhammad,Tarrant,23/11/2014," + UPN + ",01/05/2024,,,\n", WHOLE_LIST);
    }

    @ParameterizedTest
    @CsvSource({
        "'A2,Zoe,Quite,09/01/2012,B801200005001,01/05/2024,,,6', this UPN",
        "'A2,Mohammed,Tarrent,23/11/2014,,01/05/2024,,,6', a name that is spelt alike",
    })
    void whoMayBeOnTheRollIsCheckedFirst(String line, String because) {
        var row = rowOf(line);

        assertThat(row.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.words()).contains(because, "under another ID");
            assertThat(problem.held()).isFalse();
            assertThat(row.mayBe(problem))
                    .extracting(PreviewRow.OnTheRoll::name)
                    .containsExactly("Tarrant, Muhammad");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'A2,Hannah,Tarrant,23/11/2014,,01/05/2024,,,6'",
        "'A2,Muhammad,Tarrant,24/11/2014,,01/05/2024,,,6'",
    })
    void anotherNameOrAnotherBirthdayIsAnotherChild(String line) {
        assertThat(rowOf(line).problems()).isEmpty();
    }

    @Test
    void oneReasonForHavingNoUpnSaysNothing() {
        lists.take(CALDERDALE, HEADINGS + "A3,Cai,Ferny,09/01/2012,UN1,01/05/2024,,,6\n", CHANGES_ONLY);

        assertThat(rowOf("A2,Zoe,Quite,08/08/2013,UN1,01/05/2024,,,6")
                        .problems()
                        .toString())
                .doesNotContain("under another ID");
    }

    @Test
    void anotherCouncilsChildIsNobodysBusiness() {
        var id = lists.preview("hillingdon", HEADINGS + "A2,Muhammad,Tarrant,23/11/2014,,01/05/2024,,,6\n", WHOLE_LIST);

        assertThat(lists.rows("hillingdon", id, Standing.NEW).getFirst().problems())
                .isEmpty();
    }

    @Test
    void theNameLeadsToTheChildWithinReachAndStandsNowhereBeyond() {
        var id = lists.preview(
                CALDERDALE, HEADINGS + "A2,Zoe,Quite,09/01/2012," + UPN + ",01/05/2024,,,6\n", CHANGES_ONLY);
        var link = "/calderdale/children/"
                + lists.known(CALDERDALE, "A1").version().child();

        var everybody = lists.signedIn(CALDERDALE, Roles.COORDINATOR, new Scope.Everyone());
        assertThat(page(everybody, id)).contains("under another ID", link, "Tarrant, Muhammad");
        assertThat(lists.in(
                        CALDERDALE,
                        () -> audit.of(lists.known(CALDERDALE, "A1").version().child(), 5)))
                .anyMatch(entry -> entry.action().equals("cohort.view-imports"));

        var others = new Viewer(
                Lists.samsView().person(),
                List.of(new Me.Membership(Roles.COORDINATOR, "Coordinator", new Scope.YearGroups(Set.of(9)))),
                Lists.samsView().schools());
        var row = lists.rows(CALDERDALE, id, Standing.NEW, others).getFirst();
        assertThat(row.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.words()).contains("under another ID"));
        assertThat(row.mayBe()).isEmpty();
        assertThat(row.about()).isEmpty();
    }

    @Test
    void ofASealedRecordNothingIsFound() {
        lists.take(
                CALDERDALE,
                HEADINGS + "A1,Muhammad,Tarrant,23/11/2014," + UPN + ",01/05/2024,01/06/2026,E11,6\n",
                CHANGES_ONLY);
        assertThat(lists.isKnown(CALDERDALE, "A1")).isFalse();

        assertThat(rowOf("A3,Mohammed,Tarrant,23/11/2014," + UPN + ",01/05/2024,,,6")
                        .problems())
                .isEmpty();
    }

    /** As when the day of an adoption comes while a preview waits. */
    @Test
    void whoHasGoneSinceThePreviewWasMadeIsSpokenOfNoMore() {
        var id = lists.preview(
                CALDERDALE, HEADINGS + "A2,Zoe,Quite,09/01/2012," + UPN + ",01/05/2024,,,6\n", CHANGES_ONLY);
        assertThat(lists.rows(CALDERDALE, id, Standing.NEW).getFirst().problems())
                .hasSize(1);

        lists.asSuperuser("delete from cohort.child where care_id = 'A1'");

        assertThat(lists.rows(CALDERDALE, id, Standing.NEW).getFirst().problems())
                .isEmpty();
    }

    @Test
    void theHistoryKeepsTheWordsAndNobody() {
        var child = lists.known(CALDERDALE, "A1").version().child();
        lists.take(CALDERDALE, HEADINGS + "A2,Zoe,Quite,09/01/2012," + UPN + ",01/05/2024,,,6\n", CHANGES_ONLY);

        assertThat(lists.holds("cohort.roll_import", "under another ID")).isTrue();
        assertThat(lists.holds("cohort.roll_import", child.toString())).isFalse();
    }

    @Test
    void everyLineOfALongListIsCompared() {
        lists.take(CALDERDALE, many("R", 1, 2_400), CHANGES_ONLY);

        var id = lists.preview(CALDERDALE, many("N", 1, 2_400), CHANGES_ONLY);

        assertThat(lists.find(CALDERDALE, id).counts().added()).isEqualTo(2_400);
        assertThat(lists.rows(CALDERDALE, id, Standing.NEW))
                .allSatisfy(row -> assertThat(row.mayBe()).isNotEmpty());
    }

    /** The same children for the same seed, whatever they are called by social care. */
    private static String many(String prefix, long seed, int number) {
        var random = new Random(seed);
        var list = new StringBuilder(HEADINGS);
        for (var i = 0; i < number; i++) {
            var born = LocalDate.of(2009, 1, 1).plusDays(random.nextInt(5_000));
            list.append(prefix)
                    .append(i)
                    .append(',')
                    .append(name(random))
                    .append(',')
                    .append(name(random));
            list.append(',')
                    .append(born.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")))
                    .append(",,01/05/2024,,,6\n");
        }
        return list.toString();
    }

    private static String name(Random random) {
        var name = new StringBuilder();
        random.ints(4, 0, 12).forEach(i -> name.append("bdfgklmnprst".charAt(i)).append("aeiou".charAt(i % 5)));
        return name.toString();
    }

    private PreviewRow rowOf(String line) {
        var id = lists.preview(CALDERDALE, HEADINGS + line + "\n", CHANGES_ONLY);
        return lists.rows(CALDERDALE, id, Standing.NEW).getFirst();
    }

    private String page(RequestPostProcessor viewer, ImportId id) {
        var answer = browser.get().uri("/calderdale/imports/" + id).with(viewer).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
