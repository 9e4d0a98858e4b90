package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.cohort.importing.ListKind.CHANGES_ONLY;
import static org.virtualschool.cohort.importing.ListKind.WHOLE_LIST;
import static org.virtualschool.cohort.importing.Lists.HEADINGS;
import static org.virtualschool.cohort.importing.Lists.child;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.roll.RollUndoing.Undone;
import org.virtualschool.web.Conflict;

/** Taking back what a list changed: counter-changes, nothing that somebody changed since, no seal opened. */
@CohortTest
class UndoingAListTests {

    private static final String CALDERDALE = "calderdale";
    private static final String ADA = child("A1", "Ada", "Moss");
    private static final String BEN = child("A2", "Ben", "Oak");

    @Autowired
    private Lists lists;

    @Autowired
    private Undoing undoing;

    @Autowired
    private MockMvcTester browser;

    @BeforeEach
    void theRollHasTwoChildren() {
        lists.emptyTheRoll();
        lists.take(CALDERDALE, HEADINGS + ADA + BEN, WHOLE_LIST);
    }

    @Test
    void everyFieldIsAsBefore() {
        var before = lists.known(CALDERDALE, "A1").facts();
        var list = confirmed(
                HEADINGS + ADA.replace("Moss", "Birch").replace("C2", "E1").replace("HX1 1UJ", "BD1 1HY"));
        assertThat(lists.known(CALDERDALE, "A1").facts()).isNotEqualTo(before);

        var undone = undo(list);

        assertThat(undone.children()).isEqualTo(1);
        assertThat(undone.left()).isEmpty();
        assertThat(lists.known(CALDERDALE, "A1").facts()).isEqualTo(before);
        assertThat(lists.find(CALDERDALE, list).stage()).isEqualTo(Stage.UNDONE);
    }

    @Test
    void whatWasBelievedInBetweenStaysKnown() {
        var list = confirmed(HEADINGS + ADA.replace("C2", "E1"));
        var rows = lists.count("select count(*) from cohort.legal_status where code = 'E1'");

        undo(list);

        assertThat(lists.count("select count(*) from cohort.legal_status where code = 'E1'"))
                .isEqualTo(rows);
        assertThat(lists.count("select count(*) from cohort.legal_status where code = 'E1' and superseded_at is null"))
                .isZero();
    }

    @Test
    void aChildWhoLeftIsLookedAfterAgain() {
        var list = confirmed(HEADINGS + ADA.replace("01/05/2024,,", "01/05/2024,01/11/2026,E4A"));
        assertThat(lists.known(CALDERDALE, "A1").status()).isEqualTo(ChildStatus.CEASED);

        undo(list);

        assertThat(lists.known(CALDERDALE, "A1").status()).isEqualTo(ChildStatus.LOOKED_AFTER);
        assertThat(lists.known(CALDERDALE, "A1").facts().placement()).isNotNull();
    }

    @Test
    void aChildWhoCameByItStaysAsARecordWithoutTimeInCare() {
        var list = confirmed(HEADINGS + child("A3", "Cy", "Elm"));

        var undone = undo(list);

        assertThat(lists.known(CALDERDALE, "A3").status()).isEqualTo(ChildStatus.CEASED);
        assertThat(undone.left().values())
                .singleElement()
                .satisfies(left -> assertThat(left.getFirst()).contains("the record itself"));
        assertThat(lists.take(CALDERDALE, HEADINGS + child("A3", "Cy", "Elm"), CHANGES_ONLY)
                        .changed())
                .isEqualTo(1);
        assertThat(lists.known(CALDERDALE, "A3").status()).isEqualTo(ChildStatus.LOOKED_AFTER);
    }

    @Test
    void whatWasChangedSinceStaysAndIsSaid() {
        var list = confirmed(HEADINGS + ADA.replace("Moss", "Birch").replace("C2", "E1"));
        confirmed(HEADINGS + ADA.replace("Moss", "Cedar").replace("C2", "E1"));

        var undone = undo(list);

        var facts = lists.known(CALDERDALE, "A1").facts();
        assertThat(facts.identity().familyName()).isEqualTo("Cedar");
        assertThat(facts.care().legalStatus()).isEqualTo("C2");
        assertThat(undone.left().values()).containsExactly(List.of("family name"));
    }

    @Test
    void noSealIsOpened() {
        var list = confirmed(
                HEADINGS + ADA.replace("01/05/2024,,", "01/05/2024,01/11/2026,E11") + BEN.replace("Oak", "Ash"));

        undo(list);

        assertThat(lists.isKnown(CALDERDALE, "A1")).isFalse();
        assertThat(lists.known(CALDERDALE, "A2").facts().identity().familyName())
                .isEqualTo("Oak");
    }

    @Test
    void whatTheListLeftToAskOrHeldIsNoLongerAsked() {
        var list = confirmed(HEADINGS + ADA.replace("C2", "ZZ"), WHOLE_LIST, 1);
        assertThat(lists.openQuestions()).isEqualTo(1);
        assertThat(lists.known(CALDERDALE, "A1").held()).containsExactly("legal-status");

        undo(list);

        assertThat(lists.openQuestions()).isZero();
        assertThat(lists.known(CALDERDALE, "A1").held()).isEmpty();
    }

    @Test
    void theFirstListCanBeUndoneAndTheNextIsTheOpeningPositionAgain() {
        lists.emptyTheRoll();
        var first = confirmed(HEADINGS + ADA, WHOLE_LIST, 0);
        undo(first);

        var next = lists.preview(CALDERDALE, HEADINGS + BEN, WHOLE_LIST);

        assertThat(lists.find(CALDERDALE, next).opening()).isTrue();
    }

    @Test
    void isUndoneOnceAndNothingElseCanBeUndone() {
        var list = confirmed(HEADINGS + ADA.replace("Moss", "Birch"));
        undo(list);

        assertThatThrownBy(() -> undo(list)).isInstanceOf(Conflict.class).hasMessageContaining("then undone");
        assertThatThrownBy(() -> undo(lists.preview(CALDERDALE, HEADINGS + ADA, CHANGES_ONLY)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void thePageSaysWhatItMeansBeforeAndWhatWasLeftAfter() throws Exception {
        var head = lists.signedIn(CALDERDALE, Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        var coordinator = lists.signedIn(CALDERDALE, Roles.COORDINATOR, new Scope.Everyone());
        var list = confirmed(HEADINGS + ADA.replace("Moss", "Birch") + child("A3", "Cy", "Elm"));
        var page = "/calderdale/imports/" + list;

        assertThat(browser.perform(get(page).with(head))).bodyText().contains("Undo this list");
        assertThat(browser.perform(get(page + "/undoing").with(head)))
                .hasStatusOk()
                .bodyText()
                .contains("2 children are as before the list", "stays sent");
        assertThat(browser.perform(post(page + "/undoing").with(coordinator).with(csrf())))
                .hasStatus(403);
        assertThat(browser.perform(post(page + "/undoing").with(head).with(csrf())))
                .hasStatus3xxRedirection();
        assertThat(browser.perform(get(page).with(head)))
                .bodyText()
                .contains("Confirmed, then undone", "What undoing it left", "Elm, Cy")
                .doesNotContain("undoing\"");
    }

    private ImportId confirmed(String list) {
        return confirmed(list, CHANGES_ONLY, 0);
    }

    private ImportId confirmed(String list, ListKind kind, int notNamed) {
        var id = lists.preview(CALDERDALE, list, kind);
        lists.confirm(CALDERDALE, id, notNamed);
        return id;
    }

    private Undone undo(ImportId id) {
        return lists.in(CALDERDALE, () -> undoing.undo(id));
    }
}
