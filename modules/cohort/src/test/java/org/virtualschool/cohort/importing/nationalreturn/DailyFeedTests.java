package org.virtualschool.cohort.importing.nationalreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.reading.FedPlacement;
import org.virtualschool.cohort.importing.reading.GivenCare;
import org.virtualschool.cohort.importing.reading.GivenCare.Span;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.cohort.importing.reading.GivenList.Weight;
import org.virtualschool.cohort.importing.reading.Unreadable;

/** The daily data about children: what is read, what is dropped before it is kept, and what is refused. */
class DailyFeedTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    private static final String ADA = """
            {"la_child_id": "A1", "mis_child_id": "M1", "purge": false,
             "child_details": {"unique_pupil_number": "A950000178301", "former_unique_pupil_number": "X1", "first_name": "Ada",
               "surname": "Moss", "date_of_birth": "2014-11-23", "sex": "F", "ethnicity": "WBRI", "disabilities": ["HAND"],
               "postcode": "HX3 6PU", "uasc_flag": false, "purge": false},
             "health_and_wellbeing": {"sdq_assessments": [{"date": "2026-01-05", "score": 20}]},
             "social_care_episodes": [{"social_care_episode_id": "E1", "referral_source": "1A",
               "child_protection_plans": [{"child_protection_plan_id": "CP1", "start_date": "2026-01-01"}],
               "care_worker_details": [{"worker_id": "SW1", "start_date": "2026-01-01", "end_date": "2026-05-01"},
                                       {"worker_id": "SW2", "start_date": "2026-05-01"}],
               "child_looked_after_placements": [
                 {"child_looked_after_placement_id": "P2", "start_date": "2026-07-01", "start_reason": "P", "placement_type": "U6",
                  "postcode": "HX1 1UJ", "purge": false},
                 {"child_looked_after_placement_id": "P1", "start_date": "2026-03-02", "start_reason": "S", "placement_type": "U1",
                  "postcode": "BD1 1HY", "end_date": "2026-07-01", "end_reason": "X1", "change_reason": "CARPL", "purge": false}]}]}
            """;
    private static final String IN_NEED = """
            {"la_child_id": "N1", "child_details": {"first_name": "Nell", "surname": "Reed"},
             "social_care_episodes": [{"child_in_need_plans": [{"child_in_need_plan_id": "C1"}]}]}
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s]",
                "%s",
                "{\"la_code\": 381, \"Children\": [%s]}",
                "{\"la_code\": 381, \"Children\": %s}",
                "[{\"la_code\": \"381\", \"children\": %s}]"
            })
    void isReadHoweverItIsWrapped(String wrapped) {
        var line = line(read(wrapped.formatted(ADA)).list(Map.of(), TODAY));

        assertThat(value(line, Field.CARE_ID)).isEqualTo("A1");
        assertThat(value(line, Field.GIVEN_NAME)).isEqualTo("Ada");
        assertThat(value(line, Field.UPN)).isEqualTo("A950000178301");
        assertThat(value(line, Field.SOCIAL_WORKER_NUMBER)).isEqualTo("SW2");
        assertThat(value(line, Field.LOOKED_AFTER_FROM)).isEqualTo("2026-03-02");
        assertThat(value(line, Field.LOOKED_AFTER_TO)).isEmpty();
        assertThat(value(line, Field.PLACEMENT_POSTCODE)).isEqualTo("HX1 1UJ");
        assertThat(line.care().inCare()).containsExactly(new Span(SPRING, true, null, "", ""));
        assertThat(line.care().placements())
                .containsExactlyInAnyOrder(
                        new Span(SPRING, true, SUMMER, "U1", "BD1 1HY"), new Span(SUMMER, true, null, "U6", "HX1 1UJ"));
    }

    @Test
    void whoWasNeverLookedAfterIsDroppedAndOfTheOthersOnlyWhatTheRollHoldsIsKept() {
        var feed = read("[" + ADA + "," + IN_NEED + "]").onlyLookedAfter(Set.of());

        var kept = new String(feed.written(), StandardCharsets.UTF_8);
        assertThat(kept).contains("Ada", "HX1 1UJ");
        assertThat(kept).doesNotContain("Nell", "N1", "WBRI", "HAND", "HX3 6PU", "sdq", "CP1", "1A");
        assertThat(feed.list(Map.of(), TODAY).notes())
                .anyMatch(note -> note.startsWith("1 other child"))
                .anyMatch(note -> note.contains("1 child of this roll"));
        assertThat(read(kept).list(Map.of(), TODAY).lines()).hasSize(1);
    }

    @Test
    void ofAChildOnTheRollDetailsAloneAreTakenAndNothingIsSaidOfCare() {
        var feed = read("[" + IN_NEED + "]").onlyLookedAfter(Set.of("N1"));

        var line = line(feed.list(Map.of(), TODAY));
        assertThat(value(line, Field.GIVEN_NAME)).isEqualTo("Nell");
        assertThat(value(line, Field.DATE_OF_BIRTH)).isNull();
        assertThat(value(line, Field.LOOKED_AFTER_TO)).isNull();
        assertThat(line.care()).isEqualTo(GivenCare.NONE);
    }

    @Test
    void theEndOfAPlacementIsReadByItsIdentifierAlone() {
        var line = line(read(placement("\"P2\", \"end_date\": \"2026-11-20\", \"end_reason\": \"E4A\""))
                .list(told(), TODAY));

        assertThat(value(line, Field.LOOKED_AFTER_TO)).isEqualTo("2026-11-20");
        assertThat(value(line, Field.REASON_CEASED)).isEqualTo("E4A");
        assertThat(line.care().placements())
                .containsExactly(new Span(SUMMER, true, LocalDate.of(2026, 11, 20), "U6", ""));
        assertThat(line.care().inCare()).containsExactly(new Span(SPRING, true, LocalDate.of(2026, 11, 20), "E4A", ""));
    }

    @Test
    void aPlacementThatEndedWithoutAnotherDoesNotSayThatTheChildLeftCare() {
        var line = line(read(placement("\"P2\", \"end_date\": \"2026-11-20\", \"end_reason\": \"X1\""))
                .list(told(), TODAY));

        assertThat(line.care().inCare()).isEmpty();
        assertThat(line.notices()).anyMatch(notice -> notice.weight() == Weight.DOUBTED);
    }

    @Test
    void whoIsUnaccompaniedIsOneFromTheFirstDayInCareUntilTheDayThatIsSaid() {
        var seeker = ADA.replace("\"uasc_flag\": false", "\"uasc_flag\": true, \"uasc_end_date\": \"2032-11-23\"");

        assertThat(line(read(seeker).list(Map.of(), TODAY)).care().unaccompanied())
                .containsExactly(new Span(SPRING, false, LocalDate.of(2032, 11, 23), "", ""));
        assertThat(line(read(ADA).list(Map.of(), TODAY)).care().unaccompanied()).isEmpty();
    }

    @Test
    void aPostcodeThatIsPutRightSaysNothingOfTheEndOfCare() {
        var line = line(read(placement("\"P1\", \"postcode\": \"BD1 1HX\"")).list(told(), TODAY));

        assertThat(line.care().placements()).containsExactly(new Span(SPRING, true, SUMMER, "U1", "BD1 1HX"));
        assertThat(value(line, Field.PLACEMENT_POSTCODE)).isNull();
        assertThat(value(line, Field.LOOKED_AFTER_TO)).isEmpty();
    }

    @Test
    void aPlacementThatWasTakenBackIsClosedAndNoTimeInCareEndsWithIt() {
        var line = line(read(placement("\"P2\", \"purge\": true")).list(told(), TODAY));

        assertThat(line.care().placements()).containsExactly(new Span(SUMMER, true, TODAY, "U6", ""));
        assertThat(line.care().inCare()).isEmpty();
        assertThat(line.care().fed())
                .singleElement()
                .satisfies(fed -> assertThat(fed.deleted()).isTrue());
        assertThat(line.notices()).anyMatch(notice -> notice.words().contains("deleted this placement"));
    }

    @Test
    void aPlacementWithoutAFirstDayIsLeftOutAndSaid() {
        var line = line(read(placement("\"P9\", \"end_date\": \"2026-11-20\"")).list(told(), TODAY));

        assertThat(line.care()).isEqualTo(GivenCare.NONE);
        assertThat(line.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.words()).contains("left out"));
    }

    @Test
    void aDeletedChildSaysNothingElse() {
        var line = line(read("[{\"la_child_id\": \"A1\", \"mis_child_id\": \"M1\", \"purge\": true}]")
                .list(told(), TODAY));

        assertThat(line.care().deleted()).isTrue();
        assertThat(value(line, Field.LOOKED_AFTER_TO)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"la_child_id\": \"A1\"",
                "[{\"la_child_id\": \"A1\", \"la_child_id\": \"A2\"}]",
                "[] []",
                "[]",
                "{\"weather\": \"rain\", \"Children\": []}",
                "[[1, 2], \"three\"",
                "{"
            })
    void whatIsBrokenOrNoDailyDataIsRefusedWithoutShowingIt(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(Unreadable.class)
                .message()
                .doesNotContain("A1", "rain", "three");
    }

    @Test
    void whatIsNestedTooDeepIsRefused() {
        assertThatThrownBy(
                        () -> read("{\"la_child_id\":\"A1\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
                .isInstanceOf(Unreadable.class);
    }

    private static String placement(String rest) {
        return "[{\"la_child_id\": \"A1\", \"social_care_episodes\": [{\"social_care_episode_id\": \"E1\","
                + " \"child_looked_after_placements\": [{\"child_looked_after_placement_id\": " + rest + "}]}]}]";
    }

    private static Map<String, List<FedPlacement>> told() {
        return Map.of(
                "A1",
                List.of(
                        new FedPlacement("P1", SPRING, "S", "U1", SUMMER, "X1", false),
                        new FedPlacement("P2", SUMMER, "P", "U6", null, "", false)));
    }

    private static DailyFeed read(String json) {
        return DailyFeed.read(List.of(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static GivenList.Line line(GivenList list) {
        assertThat(list.lines()).hasSize(1);
        return list.lines().getFirst();
    }

    private static @Nullable String value(GivenList.Line line, Field field) {
        return line.values().get(FeedChild.FIELDS.indexOf(field));
    }
}
