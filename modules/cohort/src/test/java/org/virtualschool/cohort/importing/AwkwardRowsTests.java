package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.cohort.importing.ListKind.CHANGES_ONLY;
import static org.virtualschool.cohort.importing.ListKind.WHOLE_LIST;
import static org.virtualschool.cohort.importing.Lists.HEADINGS;
import static org.virtualschool.cohort.importing.Lists.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.list.Mapping;
import org.virtualschool.cohort.importing.reading.Unreadable;
import org.virtualschool.directory.Distance;
import org.virtualschool.web.Refused;
import tools.jackson.databind.json.JsonMapper;

/** A bad value holds back that value and never the child; a child that cannot be told apart waits, and is shown. */
@CohortTest
class AwkwardRowsTests {

    private static final String CALDERDALE = "calderdale";

    @Autowired
    private Lists lists;

    @BeforeEach
    void theRollIsEmpty() {
        lists.emptyTheRoll();
    }

    @Test
    void aChildIsOnTheRollTodayWhateverElseIsWrongWithTheRow() {
        lists.take(
                CALDERDALE,
                HEADINGS
                        + "A1,Ada,Moss,31/02/2014,X,B801200005OO1,Q9,01/05/2030,,,??,99/99/2024,nowhere,,Unheard of School,99,,\n",
                WHOLE_LIST);

        var ada = lists.known(CALDERDALE, "A1");
        assertThat(ada.status()).isEqualTo(ChildStatus.LOOKED_AFTER);
        assertThat(ada.held())
                .isEqualTo(Set.of(
                        "date-of-birth",
                        "sex",
                        "legal-status",
                        "looked-after-from",
                        "placement-type",
                        "placement-start",
                        "placement-postcode",
                        "year-group"));
        assertThat(Objects.requireNonNull(ada.facts().identity().upn()).shape()).isFalse();
        assertThat(Objects.requireNonNull(ada.facts().school()).name()).isEqualTo("Unheard of School");
    }

    @Test
    void onlyWhoeverCannotBeToldApartIsHeldBack() {
        var id = lists.preview(
                CALDERDALE,
                HEADINGS + child("", "Ada", "Moss") + child("A2", "Ben", "Oak") + child("A2", "Ben", "Oak")
                        + "A3,,,31/02/2014,F,,,,,,,,,,,,,\n" + "A4,,,23/11/2014,,,,,,,,,,,,,,\n",
                WHOLE_LIST);

        assertThat(lists.rows(CALDERDALE, id, Standing.HELD_BACK))
                .extracting(row -> row.line().orElseThrow())
                .containsExactly(2, 3, 4, 5);
        var counts = lists.confirm(CALDERDALE, id);
        assertThat(counts.added()).isEqualTo(1);
        assertThat(lists.isKnown(CALDERDALE, "A2")).isFalse();
        assertThat(lists.find(CALDERDALE, id).problems()).hasSize(4).allMatch(Problem::held);
    }

    @Test
    void aSecondOpenPlacementIsHeldAndTheFirstStays() {
        lists.take(CALDERDALE, HEADINGS + child("A1", "Ada", "Moss"), WHOLE_LIST);

        var id = lists.preview(
                CALDERDALE,
                "Care ID,Placement type,Placement start,Placement postcode\nA1,K2,01/01/2024,UB8 1UW\n",
                CHANGES_ONLY);
        lists.confirm(CALDERDALE, id);

        var ada = lists.known(CALDERDALE, "A1");
        assertThat(Objects.requireNonNull(ada.facts().placement()).where().type())
                .isEqualTo("U6");
        assertThat(ada.held()).isEqualTo(Set.of("placement-start", "placement-type", "placement-postcode"));
    }

    @Test
    void thePostcodeSaysWhichAuthorityAndNobodyGuesses() {
        lists.take(
                CALDERDALE,
                HEADINGS
                        + child("A1", "Ada", "Moss")
                        + child("A2", "Ben", "Oak").replace("HX1 1UJ", "UB8 1UW")
                        + child("A3", "Cy", "Elm").replace("HX1 1UJ", "ZZ99 9ZZ"),
                WHOLE_LIST);

        assertThat(distance("A1")).isEqualTo(Distance.IN_AREA);
        assertThat(distance("A2")).isEqualTo(Distance.AT_A_DISTANCE);
        assertThat(distance("A3")).isEqualTo(Distance.UNKNOWN);
    }

    @Test
    void schoolsAreFoundByNumberOrAnUnmistakableName() {
        lists.take(
                CALDERDALE,
                "Care ID,Given name,School URN,School\nA1,Ada,102368,Anything\nA2,Ben,,102368\nA3,Cy,999999,\nA4,Di,,Ysgol Bro Enfys\n",
                WHOLE_LIST);

        assertThat(Objects.requireNonNull(lists.known(CALDERDALE, "A1").facts().school())
                        .urn())
                .hasToString("102368");
        assertThat(Objects.requireNonNull(lists.known(CALDERDALE, "A2").facts().school())
                        .urn())
                .hasToString("102368");
        assertThat(lists.known(CALDERDALE, "A3").facts().school()).isNull();
        assertThat(Objects.requireNonNull(lists.known(CALDERDALE, "A4").facts().school())
                        .urn())
                .isNull();
    }

    @Test
    void aSchoolPlaceEndsWhenTheListSaysThatThereIsNone() {
        var headings = "Care ID,Given name,School URN,School\n";
        var kept = "Care ID,Given name\nA1,Ada\nA2,Ben\nA3,Cy\n";
        lists.take(CALDERDALE, headings + "A1,Ada,102368,\nA2,Ben,102368,\nA3,Cy,102368,\n", WHOLE_LIST);
        lists.take(CALDERDALE, kept, WHOLE_LIST);
        lists.take(CALDERDALE, headings + "A1,Ada,888888,\nA2,Ben,,\n", CHANGES_ONLY);
        assertThat(lists.known(CALDERDALE, "A1").facts().school()).isNotNull();
        assertThat(lists.known(CALDERDALE, "A2").facts().school()).isNotNull();

        lists.take(CALDERDALE, headings + "A1,Ada,999999,At home\nA2,Ben,,\nA3,Cy,888888,\n", WHOLE_LIST);

        assertThat(lists.known(CALDERDALE, "A1").facts().school()).isNull();
        assertThat(lists.known(CALDERDALE, "A2").facts().school()).isNull();
        assertThat(lists.known(CALDERDALE, "A3").facts().school()).isNotNull();
    }

    @Test
    void noPreviewHistoryOrOpenlyHeldRowHoldsAProtectedValue() {
        var list = HEADINGS
                + child("A1", "Ada", "Moss")
                + child("A2", "Ben", "Oak").replace("HX1 1UJ", "HX1 1UJJJ");
        var id = lists.preview(CALDERDALE, list, WHOLE_LIST);
        assertNothingProtectedIn("cohort.roll_import", "cohort.roll_import_row");
        assertThat(lists.rows(CALDERDALE, id, Standing.NEW).getFirst().changes())
                .contains(
                        new FieldChange(Field.PLACEMENT_POSTCODE, null, null),
                        new FieldChange(Field.CARER, null, null));

        lists.confirm(CALDERDALE, id);

        assertNothingProtectedIn(
                "cohort.roll_import",
                "cohort.roll_import_row",
                "cohort.held_value",
                "documents.document",
                "audit.entry",
                "cohort.care_placement",
                "casework.work",
                "jobs.event_publication");
        assertThat(lists.holds("cohort.held_value_protected", "HX1 1UJJJ")).isTrue();
        assertThat(lists.holds("cohort.care_placement_protected", "Fosterer")).isTrue();
        assertThat(lists.holds("cohort.roll_import_row", "Ada")).isFalse();
    }

    @Test
    void cancellingLeavesTheRollAndNoPreview() {
        var id = lists.preview(CALDERDALE, HEADINGS + child("A1", "Ada", "Moss"), WHOLE_LIST);

        lists.cancel(CALDERDALE, id);

        assertThat(lists.isKnown(CALDERDALE, "A1")).isFalse();
        assertThat(lists.holds("cohort.roll_import_row", "Moss")).isFalse();
        assertThat(lists.find(CALDERDALE, id).stage()).isEqualTo(Stage.CANCELLED);
    }

    @Test
    void anImportThatNobodyConfirmsEnds() {
        var id = lists.preview(CALDERDALE, HEADINGS + child("A1", "Ada", "Moss"), WHOLE_LIST);
        lists.asSuperuser(
                "update cohort.roll_import set uploaded_at = uploaded_at - interval '8 days', expires_at = expires_at - interval '8 days'");

        lists.sweep(CALDERDALE);

        assertThat(lists.find(CALDERDALE, id).stage()).isEqualTo(Stage.EXPIRED);
        assertThat(lists.holds("cohort.roll_import_row", "Moss")).isFalse();
    }

    @Test
    void whatSomebodySaidOfAHeadingIsRememberedForTheCouncilAlone() {
        var text = "Number,Vorname,Care ID\nA1,Ada,7\n";
        var first = lists.upload(CALDERDALE, text.getBytes(StandardCharsets.UTF_8));
        lists.compare(
                CALDERDALE, first, Mapping.chosen(java.util.Map.of(1, Field.CARE_ID, 2, Field.GIVEN_NAME)), WHOLE_LIST);

        var second = lists.upload(CALDERDALE, text.getBytes(StandardCharsets.UTF_8));
        var elsewhere = lists.upload("hillingdon", text.getBytes(StandardCharsets.UTF_8));

        assertThat(lists.find(CALDERDALE, second).mapping().columns())
                .isEqualTo(java.util.Map.of(Field.CARE_ID, 1, Field.GIVEN_NAME, 2));
        assertThat(lists.find("hillingdon", elsewhere).mapping().columns())
                .isEqualTo(java.util.Map.of(Field.CARE_ID, 3));
    }

    @Test
    void withoutAColumnForTheCareIdNothingIsCompared() {
        assertThatThrownBy(() -> lists.preview(CALDERDALE, "Name,DOB\nAda,23/11/2014\n", WHOLE_LIST))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("social care ID");
    }

    @Test
    void anUnreadableFileLeavesNothingBehind() {
        assertThatThrownBy(() -> lists.upload(CALDERDALE, "Care ID,Name\nA1,\"Ada\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class);

        assertThat(lists.holds("cohort.roll_import", "list.csv")).isFalse();
    }

    @Test
    void naughtyNamesGoThroughUnchanged() throws IOException {
        var file = Objects.requireNonNull(
                AwkwardRowsTests.class.getResourceAsStream("/importing/naughty-strings/blns.json"));
        var strings = List.of(JsonMapper.shared().readValue(file.readAllBytes(), String[].class)).stream()
                .filter(string -> !string.isBlank() && string.strip().length() <= 200)
                .toList();
        var list = new StringBuilder("Care ID,Given name,Family name,Social worker,Team,School\n");
        for (var i = 0; i < strings.size(); i++) {
            var quoted = "\"" + strings.get(i).replace("\"", "\"\"") + "\"";
            list.append("N").append(i).append((',' + quoted).repeat(5)).append('\n');
        }

        var counts = lists.take(CALDERDALE, list.toString(), WHOLE_LIST);

        assertThat(counts.added()).isEqualTo(strings.size());
        for (var i = 0; i < strings.size(); i += 7) {
            var facts = lists.known(CALDERDALE, "N" + i).facts();
            var string = strings.get(i).strip();
            if (!string.startsWith("#N/A") && !string.startsWith("#REF!")) {
                assertThat(facts.identity().givenName()).isEqualTo(string);
                assertThat(Objects.requireNonNull(facts.allocation()).team()).isEqualTo(string);
            }
        }
    }

    private Distance distance(String careId) {
        return Objects.requireNonNull(lists.known(CALDERDALE, careId).facts().placement())
                .where()
                .distance();
    }

    private void assertNothingProtectedIn(String... tables) {
        for (var table : tables) {
            for (var secret : List.of("HX1 1UJ", "HX11UJ", "Fosterer")) {
                assertThat(lists.holds(table, secret))
                        .as(secret + " in " + table)
                        .isFalse();
            }
        }
    }
}
