package org.virtualschool.cohort.importing.nationalreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.cohort.importing.list.Field.LEGAL_STATUS;
import static org.virtualschool.cohort.importing.list.Field.LOOKED_AFTER_FROM;
import static org.virtualschool.cohort.importing.list.Field.LOOKED_AFTER_TO;
import static org.virtualschool.cohort.importing.list.Field.PLACEMENT_START;
import static org.virtualschool.cohort.importing.list.Field.PLACEMENT_TYPE;
import static org.virtualschool.cohort.importing.list.Field.REASON_CEASED;
import static org.virtualschool.cohort.importing.list.Field.UPN;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.list.Headings;
import org.virtualschool.cohort.importing.reading.GivenCare.Span;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.cohort.importing.reading.GivenList.Notice;
import org.virtualschool.cohort.importing.reading.GivenList.Weight;
import org.virtualschool.cohort.importing.reading.ListFile;
import org.virtualschool.cohort.importing.reading.Unreadable;

/** What the return says of a child today, and what is no return. */
class NationalReturnTests {

    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n7,2,23/11/2014,WBRI,,,\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

    @Test
    void goesBackToTheDayThatBeingLookedAfterAndThePlacementBegan() {
        var line = child(
                episode("01/02/2024", "S", "E1", "U6", "01/05/2024", "X1"),
                episode("01/05/2024", "P", "E1", "U1", "01/08/2024", "X1"),
                episode("01/08/2024", "L", "C2", "U1", "", ""));

        assertThat(value(line, LOOKED_AFTER_FROM)).isEqualTo("2024-02-01");
        assertThat(value(line, PLACEMENT_START)).isEqualTo("2024-05-01");
        assertThat(value(line, PLACEMENT_TYPE)).isEqualTo("U1");
        assertThat(value(line, LEGAL_STATUS)).isEqualTo("C2");
        assertThat(value(line, LOOKED_AFTER_TO)).isEmpty();
        assertThat(value(line, UPN)).isNull();
        assertThat(line.notices()).isEmpty();
    }

    @Test
    void doesNotGuessADayBeforeTheReturnBegins() {
        var line = child(episode("01/08/2024", "L", "C2", "U1", "", ""));

        assertThat(value(line, LOOKED_AFTER_FROM)).isNull();
        assertThat(value(line, PLACEMENT_START)).isNull();
    }

    @Test
    void aBreakBetweenTwoTimesInCareIsNotPassedOver() {
        var line = child(
                episode("01/02/2023", "S", "C2", "U6", "01/05/2023", "E8"),
                episode("01/02/2024", "S", "C2", "U6", "", ""));

        assertThat(value(line, LOOKED_AFTER_FROM)).isEqualTo("2024-02-01");
    }

    @Test
    void aShortBreakIsNoTimeInCare() {
        var line = child(episode("01/02/2024", "S", "V4", "U6", "", ""));

        assertThat(value(line, LEGAL_STATUS)).isEqualTo("V4");
        assertThat(value(line, LOOKED_AFTER_FROM)).isNull();
    }

    @Test
    void ofAChildWhoLeftCareItSaysWhenAndWhyAndNothingOfAPlacement() {
        var line = child(episode("01/02/2024", "S", "C2", "U6", "01/05/2024", "E8"));

        assertThat(value(line, LOOKED_AFTER_TO)).isEqualTo("2024-05-01");
        assertThat(value(line, REASON_CEASED)).isEqualTo("E8");
        assertThat(value(line, PLACEMENT_TYPE)).isNull();
    }

    @Test
    void anEndAfterWhichAnotherEpisodeShouldFollowIsDoubted() {
        var line = child(episode("01/02/2024", "S", "C2", "U6", "01/05/2024", "X1"));

        assertThat(line.notices())
                .filteredOn(notice -> notice.weight() == Weight.DOUBTED)
                .extracting(Notice::position)
                .containsExactly(ReturnedChild.FIELDS.indexOf(LOOKED_AFTER_TO) + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E2", "E11", "E12"})
    void adoptionAndDeathCountAlsoAfterAShortBreak(String reason) {
        var line = child(
                episode("01/02/2024", "S", "C2", "U6", "01/05/2024", "X1"),
                episode("01/05/2024", "L", "V4", "U6", "01/07/2024", reason));

        assertThat(value(line, LOOKED_AFTER_TO)).isEqualTo("2024-07-01");
        assertThat(value(line, REASON_CEASED)).isEqualTo(reason);
    }

    @Test
    void tellsEveryTimeInCareLegalStatusNeedAndPlacement() {
        var care = child(
                        episode("01/02/2020", "S", "V2", "U6", "01/05/2020", "E4A"),
                        episode("01/02/2024", "S", "E1", "U6", "01/05/2024", "X1"),
                        episode("01/05/2024", "P", "E1", "U1", "01/08/2024", "X1"),
                        episode("01/08/2024", "L", "C2", "U1", "", ""))
                .care();

        assertThat(spans(care.inCare())).containsExactly("E4A 2020-02-01 2020-05-01", " 2024-02-01 null");
        assertThat(spans(care.legalStatuses()))
                .containsExactly("V2 2020-02-01 2020-05-01", "E1 2024-02-01 2024-08-01", "C2 2024-08-01 null");
        assertThat(spans(care.needs())).containsExactly("N1 2020-02-01 2020-05-01", "N1 2024-02-01 null");
        assertThat(spans(care.placements()))
                .containsExactly("U6 2020-02-01 2020-05-01", "U6 2024-02-01 2024-05-01", "U1 2024-05-01 null");
    }

    @Test
    void twoAccountsOfTheSameDaysAreBothToldAndMakeOneTimeInCare() {
        var care = child(
                        episode("01/02/2024", "S", "E1", "U6", "01/08/2024", "X1"),
                        episode("01/05/2024", "P", "C2", "U1", "01/06/2024", "E8"))
                .care();

        assertThat(spans(care.inCare())).containsExactly(" 2024-02-01 2024-08-01");
        assertThat(spans(care.legalStatuses())).containsExactly("E1 2024-02-01 2024-08-01", "C2 2024-05-01 2024-06-01");
    }

    @Test
    void anEpisodeThatNobodyClosedEndsWhenTheNextBegins() {
        var care = child(
                        episode("01/02/2024", "S", "C2", "U6", "", ""),
                        episode("01/05/2024", "P", "C2", "U1", "01/06/2024", "E8"))
                .care();

        assertThat(spans(care.inCare())).containsExactly("E8 2024-02-01 2024-06-01");
        assertThat(spans(care.legalStatuses())).containsExactly("C2 2024-02-01 2024-06-01");
        assertThat(spans(care.placements())).containsExactly("U6 2024-02-01 null", "U1 2024-05-01 2024-06-01");
    }

    @Test
    void whoeverIsLookedAfterAgainOnTheDayOfLeavingHasTwoTimesInCare() {
        var care = child(
                        episode("01/02/2024", "S", "C2", "U6", "01/05/2024", "E4A"),
                        episode("01/05/2024", "S", "C2", "U6", "", ""))
                .care();

        assertThat(spans(care.inCare())).containsExactly("E4A 2024-02-01 2024-05-01", " 2024-05-01 null");
    }

    @Test
    void aShortBreakBetweenIsNoTimeInCare() {
        var care = child(
                        episode("01/02/2024", "S", "C2", "U6", "01/05/2024", "E8"),
                        episode("01/06/2024", "S", "V4", "U6", "01/07/2024", "E8"))
                .care();

        assertThat(spans(care.inCare())).containsExactly("E8 2024-02-01 2024-05-01");
        assertThat(spans(care.legalStatuses())).containsExactly("C2 2024-02-01 2024-05-01", "V4 2024-06-01 2024-07-01");
    }

    @Test
    void anEpisodeWhoseDayCannotBeReadIsNamedAndLeftOut() {
        var list = read(Map.of(
                "h",
                HEADER,
                "e",
                EPISODES
                        + episode("31/02/2024", "S", "C2", "U6", "", "")
                        + episode("01/02/2024", "S", "C2", "U6", "", "")));

        assertThat(list.orElseThrow().notes())
                .anyMatch(note -> note.contains("1 episode was left out") && note.contains("lines 2"));
        assertThat(list.orElseThrow().lines()).hasSize(1);
    }

    @Test
    void aChildThatTheHeaderLacksIsTakenWithoutDateOfBirth() {
        var list = read(Map.of(
                "h",
                HEADER,
                "e",
                EPISODES + episode("01/02/2024", "S", "C2", "U6", "", "").replace("7,", "8,")));

        assertThat(list.orElseThrow().lines()).hasSize(1);
        assertThat(list.orElseThrow().notes()).anyMatch(note -> note.contains("no line in the header"));
    }

    @Test
    void theHeaderAloneIsRefusedBecauseItDoesNotSayWhoIsLookedAfter() {
        assertThatThrownBy(() -> read(Map.of("h", HEADER)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("without its episodes");
    }

    @Test
    void refusesTwoOfATableAndFilesOfAnotherKind() {
        var episodes = EPISODES + episode("01/02/2024", "S", "C2", "U6", "", "");

        assertThatThrownBy(() -> read(Map.of("one", episodes, "two", episodes)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("Two of the files");
        assertThatThrownBy(() -> read(Map.of("one", episodes, "two", "Name,School\nAda,Moss Lane\n")))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("no table of the looked-after return");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHILD,Given name,DOB,UPN,ETHNIC,School\n7,Ada,23/11/2014,,WBRI,Moss Lane\n",
                "Care ID,Given name,Legal status\n7,Ada,C2\n",
                "CHILD,DOB\n7,23/11/2014\n"
            })
    void aWeeklyListIsNoReturn(String list) {
        assertThat(read(Map.of("list", list))).isEmpty();
    }

    private static GivenList.Line child(String... episodes) {
        var list = read(Map.of("h", HEADER, "e", EPISODES + String.join("", episodes)))
                .orElseThrow();
        assertThat(list.lines()).hasSize(1);
        return list.lines().getFirst();
    }

    private static String episode(
            String began, String reason, String legalStatus, String placement, String ended, String reasonEnded) {
        return "7," + began + "," + reason + "," + legalStatus + ",N1," + placement + ",PR1," + ended + ","
                + reasonEnded + ",,HX1 1UJ,HX1 1UJ,1234567\n";
    }

    private static List<String> spans(List<Span> spans) {
        return spans.stream()
                .map(span -> span.code() + " " + span.from() + " " + span.to())
                .toList();
    }

    private static @Nullable String value(GivenList.Line line, Field field) {
        return line.values().get(ReturnedChild.FIELDS.indexOf(field));
    }

    private static Optional<GivenList> read(Map<String, String> files) {
        var lists = new LinkedHashMap<String, GivenList>();
        files.forEach((name, text) -> lists.put(
                name,
                ListFile.read(
                        text.getBytes(StandardCharsets.UTF_8),
                        heading -> Headings.meaningOf(heading).isPresent())));
        return NationalReturn.read(lists);
    }
}
