package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.cohort.importing.ListKind.CHANGES_ONLY;
import static org.virtualschool.cohort.importing.ListKind.WHOLE_LIST;
import static org.virtualschool.cohort.importing.Lists.HEADINGS;
import static org.virtualschool.cohort.importing.Lists.child;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;

/** Social care's list goes on naming a child twice whose two records were merged here. */
@CohortTest
class MergedChildrenInListsTests {

    private static final String CALDERDALE = "calderdale";
    private static final Pattern PRINT = Pattern.compile("name=\"print\" value=\"([0-9a-f]{64})\"");
    private static final String UPN = ",F,H801200001001,C2";
    private static final String FIRST = child("A1", "Ada", "Moss").replace(",F,,C2", UPN);
    private static final String SECOND = child("A2", "Ada", "Moss").replace(",F,,C2", UPN);

    @Autowired
    private Lists lists;

    @Autowired
    private Undoing undoing;

    @Autowired
    private Councils councils;

    @Autowired
    private MockMvcTester browser;

    private ImportId taken;

    @BeforeEach
    void adaIsOnTheRollTwiceAndMerged() {
        lists.emptyTheRoll();
        lists.take(CALDERDALE, HEADINGS + child("A9", "Ben", "Oak"), CHANGES_ONLY);
        taken = lists.preview(CALDERDALE, HEADINGS + FIRST + SECOND, CHANGES_ONLY);
        lists.confirm(CALDERDALE, taken);
        merge(id("A1"), id("A2"));
    }

    @Test
    void aListWithBothChangesNothingAndSaysWhy() {
        var preview = lists.preview(CALDERDALE, HEADINGS + FIRST + SECOND, CHANGES_ONLY);
        assertThat(lists.rows(CALDERDALE, preview, Standing.HELD_BACK))
                .singleElement()
                .satisfies(row -> assertThat(row.problems().toString()).contains("the two records were merged here"));

        var counts = lists.confirm(CALDERDALE, preview);

        assertThat(counts.unchanged()).isEqualTo(1);
        assertThat(counts.added() + counts.changed()).isZero();
        assertThat(lists.count("select count(*) from cohort.child where merged_into is null"))
                .isEqualTo(2);
    }

    @Test
    void aListWithTheOtherIdentifierAloneIsAboutTheSameChild() {
        var ben = child("A9", "Ben", "Oak");
        var same = lists.take(CALDERDALE, HEADINGS + ben + SECOND, WHOLE_LIST);
        assertThat(same.added() + same.changed() + same.notNamed()).isZero();

        var changed = lists.take(CALDERDALE, HEADINGS + ben + SECOND.replace("C2", "E1"), WHOLE_LIST);

        assertThat(changed.changed()).isEqualTo(1);
        assertThat(lists.known(CALDERDALE, "A1").facts().care().legalStatus()).isEqualTo("E1");
        assertThat(lists.known(CALDERDALE, "A2"))
                .extracting(known -> known.careId())
                .isEqualTo("A1");
    }

    @Test
    void oneUpnIsNotAtTwoChildrenAnyMore() {
        var head = councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());

        assertThat(browser.perform(get("/calderdale/reconciliation").with(head.browser())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Two children have this UPN");
    }

    @Test
    void undoingTheListThatMadeBothSaysWhatItLeft() {
        var stays = id("A1");

        var undone = lists.in(CALDERDALE, () -> undoing.undo(taken));

        assertThat(undone.left().get(stays)).anyMatch(left -> left.contains("merged since"));
        assertThat(lists.holds("cohort.roll_import_left", "another record of the child, merged since"))
                .isTrue();
        assertThat(lists.count("select count(*) from cohort.child where merged_into is not null and status = 'CEASED'"))
                .isEqualTo(1);
    }

    @Test
    void anAdoptionToldUnderTheOtherIdentifierSealsBothAndNeitherComesBack() {
        var adopted = SECOND.replaceFirst("01/05/2024,,,U6", "01/05/2024,01/11/2026,E12,U6");
        lists.take(CALDERDALE, HEADINGS + adopted, CHANGES_ONLY);

        assertThat(lists.isKnown(CALDERDALE, "A1") || lists.isKnown(CALDERDALE, "A2"))
                .isFalse();
        assertThat(lists.holds("cohort.child", "Ada")).isFalse();
        var later = lists.preview(CALDERDALE, HEADINGS + FIRST + SECOND, CHANGES_ONLY);
        assertThat(lists.rows(CALDERDALE, later, Standing.CLOSED)).hasSize(2);
        assertThat(lists.confirm(CALDERDALE, later).added()).isZero();
    }

    private ChildId id(String careId) {
        return lists.known(CALDERDALE, careId).version().child();
    }

    private void merge(ChildId stays, ChildId goes) {
        var head = councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        var address = "/calderdale/children/" + stays + "/merge/" + goes;
        var preview = browser.perform(get(address).with(head.browser()));
        assertThat(preview).hasStatusOk();
        var print = PRINT.matcher(
                new String(preview.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(print.find()).isTrue();
        assertThat(browser.perform(post(address)
                        .param("print", print.group(1))
                        .with(head.browser())
                        .with(csrf())))
                .hasStatus(303);
    }
}
