package org.virtualschool.cohort.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.roll.RollFixtures.CAME_INTO_CARE;
import static org.virtualschool.cohort.roll.RollFixtures.aChild;
import static org.virtualschool.cohort.roll.RollFixtures.foster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.directory.Urn;

@CohortTest
class RollReadingRepositoryTests {

    @Autowired
    private RollReading roll;

    @Autowired
    private RollBook book;

    @Autowired
    private Councils councils;

    @Test
    void offersTheSchoolsHostsAndSocialWorkersOfLookedAfterChildrenWithinReach() {
        var away = store(aChild().placed(CAME_INTO_CARE, foster("878")));
        var two = store(aChild().atSchool(new Urn(990_003), "Éclair School"));
        var namesake = store(aChild().atSchool(new Urn(990_004), "Éclair School"));
        var left = store(aChild().atSchool(new Urn(990_005), "Left School").ceased(CAME_INTO_CARE.plusDays(9), "E4A"));
        store(aChild().atSchool(new Urn(990_006), "Beyond School"));

        var reading = list(within(away, two, namesake, left), "", "1");

        assertThat(reading.total()).isEqualTo(3);
        assertThat(reading.schools())
                .containsExactly(
                        new RollChoiceQueries.SchoolChoice("990003", "Éclair School"),
                        new RollChoiceQueries.SchoolChoice("990004", "Éclair School"),
                        new RollChoiceQueries.SchoolChoice("990001", "Hill School"));
        assertThat(reading.hosts()).containsExactly(Map.entry("878", "Devon"));
        assertThat(reading.workers().values()).containsExactly("Jo Carr");
    }

    @Test
    void offersNothingWhereNobodyIsWithinReach() {
        var reading = list(RollQueries.nobody(), "", "7");

        assertThat(reading.total()).isZero();
        assertThat(reading.paging().number()).isOne();
        assertThat(reading.schools()).isEmpty();
        assertThat(reading.workers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8"})
    void showsTheLastPageToWhoeverAsksForOneBehindIt(String year) {
        var children = Stream.generate(() -> store(aChild())).limit(26).toArray(ChildId[]::new);

        var reading = list(within(children), year, "9");

        assertThat(reading.paging().number()).isEqualTo(2);
        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.total()).isEqualTo(26);
    }

    private ChildId store(RollFixtures child) {
        return book.store(councils.calderdale(), child);
    }

    private static Condition within(ChildId... children) {
        return SHARED_CHILD.CHILD_ID.in(List.of(children));
    }

    private RollReading.Reading list(Condition reach, String year, String page) {
        var question = new RollQuestion(year, null, null, null, null, null, null, null, null, page, null, null);
        return councils.in(
                councils.calderdale(),
                () -> roll.list(question, new RollReach(reach, Optional.empty(), SchoolReach.whole())));
    }
}
