package org.virtualschool.placement.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Distance;
import org.virtualschool.directory.Nation;
import org.virtualschool.placement.minimum.SchoolPlan;

/** What is asked of a proposed placement, from its facts alone. */
class MoveLawTests {

    private static final LocalDate STARTS = LocalDate.of(2026, 12, 7);
    private static final LocalDate PROPOSED = LocalDate.of(2026, 11, 23);
    private static final List<String> ALWAYS = List.of(
            "education",
            "notice-child",
            "notice-parents",
            "notice-contact",
            "notice-health",
            "notice-school",
            "notice-reviewing-officer");
    private static final List<String> OUTSIDE =
            List.of("wishes", "most-appropriate", "relatives", "reviewing-officer", "notice-host");

    private final Requirements requirements =
            new Requirements(new PlacedWith(), new OwnRequirementRepository(DSL.using(SQLDialect.POSTGRES)));

    @Test
    void asksTheLeastOfAPlannedPlacementInTheArea() {
        assertThat(keys(facts())).containsExactlyInAnyOrderElementsOf(ALWAYS);
    }

    @Test
    void asksForReviewAndWrittenNoticeOfThePlacementThatEnds() {
        assertThat(keys(facts().ending()))
                .containsExactlyInAnyOrderElementsOf(
                        and(ALWAYS, "review-of-present", "notice-previous", "notice-of-ending"));
    }

    @Test
    void wantsANominatedOfficerOutOfArea() {
        assertThat(keys(facts().distance(Distance.OUT_OF_AREA)))
                .containsExactlyInAnyOrderElementsOf(and(and(ALWAYS, OUTSIDE), "host-notified", "nominated-officer"));
    }

    @Test
    void wantsTheDirectorAndAConsultationAtADistance() {
        assertThat(keys(facts().distance(Distance.AT_A_DISTANCE)))
                .containsExactlyInAnyOrderElementsOf(and(and(ALWAYS, OUTSIDE), "host-consulted", "director"));
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECTED_PERSON, OUT_OF_AREA",
        "CONNECTED_PERSON, AT_A_DISTANCE",
        "OWN_FOSTER, OUT_OF_AREA",
        "OWN_FOSTER, AT_A_DISTANCE"
    })
    void wantsNoApprovalButEverythingElseWithAConnectedPersonOrAnOwnFosterCarer(String placedWith, Distance distance) {
        var exempt = keys(facts().distance(distance).placedWith(placedWith));

        assertThat(exempt).containsAll(OUTSIDE).doesNotContain("nominated-officer", "director");
        assertThat(keys(facts().distance(distance))).containsAll(exempt).hasSize(exempt.size() + 1);
    }

    @Test
    void wantsEducationApprovedInKeyStage4() {
        assertThat(keys(facts().disrupting().inYear(10)))
                .containsExactlyInAnyOrderElementsOf(and(
                        ALWAYS,
                        "plan",
                        "wishes",
                        "reviewing-officer",
                        "designated-teacher",
                        "achievement",
                        "key-stage-4"));
    }

    @Test
    void wantsNoApprovalOfEducationInAnEmergency() {
        assertThat(keys(facts().disrupting().inYear(11).emergency()))
                .containsExactlyInAnyOrderElementsOf(and(ALWAYS, "plan", "key-stage-4-emergency"));
    }

    @ParameterizedTest
    @CsvSource({"9", "12"})
    void wantsOnlyWhatIsConsistentWithThePlanInOtherYears(int year) {
        assertThat(keys(facts().disrupting().inYear(year))).containsExactlyInAnyOrderElementsOf(and(ALWAYS, "plan"));
    }

    @Test
    void asksNothingOfKeyStage4WhereEducationIsNotDisrupted() {
        assertThat(keys(facts().inYear(10))).containsExactlyInAnyOrderElementsOf(ALWAYS);
    }

    @ParameterizedTest
    @CsvSource({"SCOTLAND, true", "NORTHERN_IRELAND, true", "WALES, false", "ENGLAND, false"})
    void hasConditionsOfItsOwnOutsideEnglandAndWales(Nation nation, boolean asked) {
        assertThat(keys(facts().distance(Distance.AT_A_DISTANCE).in(nation)).contains("outside-england-and-wales"))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"2014-01-26, false", "2014-01-27, true"})
    void asksWhatTheLawAskedOnTheDay(LocalDate starts, boolean asked) {
        assertThat(keys(facts().distance(Distance.AT_A_DISTANCE).on(starts)).contains("director"))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-31, true",
        "2026-08-01, false",
        "2026-09-01, false",
        "2026-09-14, false",
        "2026-09-15, true",
        "2027-01-04, true"
    })
    void knowsTheMiddleOfASchoolYear(LocalDate schoolFrom, boolean midYear) {
        var own = own(Situation.SCHOOL_CHANGES_MID_YEAR, Approver.SERVICE_MANAGER);

        assertThat(keys(facts().schoolFrom(schoolFrom), own)
                        .contains(own.asked().key()))
                .isEqualTo(midYear);
    }

    @ParameterizedTest
    @CsvSource({"8, false", "10, true", "11, true", "12, false"})
    void asksWhatTheCouncilAsksOfAChangeOfSchoolInYear10Or11(int year, boolean asked) {
        var own = own(Situation.SCHOOL_CHANGES_IN_YEAR_10_OR_11, Approver.HEAD);

        assertThat(keys(facts().schoolFrom(STARTS).inYear(year), own)
                        .contains(own.asked().key()))
                .isEqualTo(asked);
        assertThat(keys(facts().disrupting().inYear(year), own))
                .doesNotContain(own.asked().key());
    }

    @Test
    void asksOnlyWhatTheCouncilAskedOnTheDayOfTheProposal() {
        var own = own(Situation.ALWAYS, Approver.HEAD);
        var ended = new OwnRequirement(
                own.id(),
                own.situation(),
                own.says(),
                own.approver(),
                own.source(),
                own.firstDay(),
                Optional.of(PROPOSED.minusDays(1)));
        var key = own.asked().key();

        assertThat(keys(facts(), own.firstDay().minusDays(1), own)).doesNotContain(key);
        assertThat(keys(facts(), own.firstDay(), own)).contains(key);
        assertThat(keys(facts(), ended)).doesNotContain(key);
        assertThat(keys(facts(), PROPOSED.minusDays(1), ended))
                .as("it was proposed before")
                .contains(key);
    }

    @Test
    void takesAChildWhoseYearIsNotKnownForOneInKeyStage4() {
        assertThat(keys(facts().disrupting().inYear(null))).contains("key-stage-4");
        assertThat(keys(facts().inYear(null))).doesNotContain("key-stage-4");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-20, 2026-09-03, 9, true",
        "2026-08-20, 2026-08-28, 9, false",
        "2026-07-01, 2026-09-03, 11, true"
    })
    void countsTheYearOfTheDayOnWhichTheSchoolChangesToo(LocalDate starts, LocalDate from, int year, boolean asked) {
        var own = own(Situation.SCHOOL_CHANGES_IN_YEAR_10_OR_11, Approver.HEAD);

        assertThat(keys(facts().on(starts).schoolFrom(from).inYear(year), own)
                        .contains(own.asked().key()))
                .isEqualTo(asked);
    }

    @Test
    void takesLeavingASchoolWithoutAnotherForAChangeOfSchool() {
        var own = own(Situation.SCHOOL_CHANGES_IN_YEAR_10_OR_11, Approver.HEAD);

        assertThat(keys(facts().leavingSchool().inYear(11), own))
                .contains(own.asked().key());
    }

    @Test
    void saysWhy() {
        var facts = facts().distance(Distance.AT_A_DISTANCE).build();
        var holding = requirements.situations(facts);

        assertThat(requirements.of(facts, STARTS, PROPOSED, List.of()).stream()
                        .filter(asked -> asked.key().equals("director"))
                        .map(asked -> asked.because(holding)))
                .containsExactly("a placement at a distance");
    }

    private List<String> keys(Described facts, OwnRequirement... own) {
        return keys(facts, PROPOSED, own);
    }

    private List<String> keys(Described facts, LocalDate proposed, OwnRequirement... own) {
        var built = facts.build();
        return requirements.of(built, built.startsOn(), proposed, List.of(own)).stream()
                .map(Requirement::key)
                .toList();
    }

    private static OwnRequirement own(Situation situation, Approver approver) {
        return OwnRequirement.of(
                situation, "It is approved", Optional.of(approver), "Procedure 1", LocalDate.of(2026, 1, 1));
    }

    private static List<String> and(List<String> some, String... others) {
        return and(some, List.of(others));
    }

    private static List<String> and(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static Described facts() {
        return new Described();
    }

    /** A planned placement in the area, of a child in Year 8 who stays at school; a test says what is different. */
    private static final class Described {
        private final List<String> other = new ArrayList<>(List.of("OTHER_FOSTER"));
        private LocalDate starts = STARTS;
        private Nation nation = Nation.ENGLAND;
        private Distance distance = Distance.IN_AREA;
        private @Nullable String because;
        private @Nullable LocalDate schoolFrom;
        private boolean disrupts;
        private boolean ends;
        private boolean leaves;
        private @Nullable Integer year = 8;

        Described on(LocalDate day) {
            starts = day;
            return this;
        }

        Described in(Nation where) {
            nation = where;
            return this;
        }

        Described distance(Distance far) {
            distance = far;
            return this;
        }

        Described placedWith(String code) {
            other.set(0, code);
            return this;
        }

        Described emergency() {
            because = "The present placement broke down in the night";
            return this;
        }

        Described disrupting() {
            disrupts = true;
            return this;
        }

        Described ending() {
            ends = true;
            return this;
        }

        Described inYear(@Nullable Integer group) {
            year = group;
            return this;
        }

        Described leavingSchool() {
            leaves = true;
            return this;
        }

        Described schoolFrom(LocalDate day) {
            schoolFrom = day;
            return this;
        }

        private SchoolPlan plan() {
            if (schoolFrom != null) {
                return SchoolPlan.MOVES;
            }
            return leaves ? SchoolPlan.NONE : SchoolPlan.STAYS;
        }

        Facts build() {
            var moves = schoolFrom != null;
            return new Facts(
                    starts,
                    because,
                    new Area(nation, nation == Nation.ENGLAND ? new AuthorityCode("312") : null, null),
                    1,
                    distance,
                    distance,
                    null,
                    other.getFirst(),
                    new Facts.School(plan(), leaves || moves, null, null, schoolFrom),
                    disrupts || moves || leaves,
                    year,
                    ends);
        }
    }
}
