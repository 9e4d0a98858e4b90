package org.virtualschool.cohort.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a history when a list tells it again from its beginning. */
class RetellingTests {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void anEmptyHistoryTakesAllOfIt() {
        var history = history();

        assertThat(tell(history, told(MARCH, null, "C2"), told(JANUARY, MARCH, "E1")))
                .isEmpty();

        assertThat(shown(history)).containsExactly("E1 2026-01-01 2026-03-01", "C2 2026-03-01 null");
    }

    @Test
    void tellingItTwiceChangesNothing() {
        var first = history();
        tell(first, told(JANUARY, MAY, "E1"), told(MARCH, null, "C2"));
        var second = new History<>(first.all());

        var disagreements = tell(second, told(JANUARY, MAY, "E1"), told(MARCH, null, "C2"));

        assertThat(second.recorded()).isEmpty();
        assertThat(second.superseded()).isEmpty();
        assertThat(disagreements).hasSize(1);
    }

    @Test
    void theDayOnWhichSomethingWasLearntGivesWayToTheDayOnWhichItBegan() {
        var history = history(held(MAY, false, null, "C2"));

        assertThat(tell(history, told(MARCH, null, "C2"))).isEmpty();

        assertThat(history.lasting()).hasValueSatisfying(now -> {
            assertThat(now.startsOn()).isEqualTo(MARCH);
            assertThat(now.startsKnown()).isTrue();
        });
    }

    @Test
    void whatWasOnlyLearntGivesWayToWhatIsToldOfThoseDays() {
        var history = history(held(MAY, false, JULY, "E1"), held(JULY, false, null, "C2"));

        assertThat(tell(history, told(JANUARY, null, "C2"))).isEmpty();

        assertThat(shown(history)).containsExactly("C2 2026-01-01 null");
    }

    @Test
    void aStartThatIsKnownIsKeptWhereTheListReachesBackLess() {
        var history = history(held(JANUARY, true, null, "C2"));

        assertThat(history.told(List.of(new Told<>(MARCH, false, null, "C2")), Account.ofEqualValues()))
                .isEmpty();

        assertThat(shown(history)).containsExactly("C2 2026-01-01 null");
    }

    @Test
    void ofTwoThatLastTheLaterStandsAndTheOtherIsAskedAbout() {
        var history = history();

        var disagreements = tell(history, told(JANUARY, null, "E1"), told(MARCH, null, "C2"));

        assertThat(shown(history)).containsExactly("E1 2026-01-01 2026-03-01", "C2 2026-03-01 null");
        assertThat(disagreements).singleElement().satisfies(one -> {
            assertThat(one.told().value()).isEqualTo("E1");
            assertThat(one.held().value()).isEqualTo("C2");
        });
    }

    @Test
    void whatOnlyWeHoldStandsAndWhatIsToldIsKeptAsFarAsItFits() {
        var history = history(held(MARCH, true, MAY, "E1"));

        var disagreements = tell(history, told(JANUARY, JULY, "C2"));

        assertThat(shown(history)).containsExactly("C2 2026-01-01 2026-03-01", "E1 2026-03-01 2026-05-01");
        assertThat(disagreements).hasSize(1);
    }

    @Test
    void anOldListThatKnowsNothingOfWhatCameSinceContradictsNothing() {
        var history = history(held(MAY, true, null, "E1"));

        assertThat(tell(history, told(JANUARY, null, "C2"))).isEmpty();

        assertThat(shown(history)).containsExactly("C2 2026-01-01 2026-05-01", "E1 2026-05-01 null");
    }

    @Test
    void whatLastsNeverEndsBecauseItIsToldToHaveEndedWithNothingAfterIt() {
        var history = history(held(JANUARY, true, null, "C2"));

        assertThat(tell(history, told(JANUARY, MARCH, "C2"))).hasSize(1);

        assertThat(shown(history)).containsExactly("C2 2026-01-01 null");
    }

    @Test
    void anEndThatWasWrongIsPutRight() {
        var history = history(held(JANUARY, true, MAY, "C2"), held(JULY, true, null, "E1"));

        assertThat(tell(history, told(JANUARY, MARCH, "C2"), told(JULY, null, "E1")))
                .isEmpty();

        assertThat(shown(history)).containsExactly("C2 2026-01-01 2026-03-01", "E1 2026-07-01 null");
    }

    /** Whatever is told over whatever is held: nothing overlaps, what was known to have begun stays, and telling it again changes nothing. */
    @Test
    void neverOverlapsAndSettles() {
        var random = new Random(903);
        for (var round = 0; round < 3_000; round++) {
            var held = apart(random);
            var history = new History<>(held);
            var told = anyhow(random);

            history.told(told, Account.ofEqualValues());
            var once = history.all();
            assertThat(once.stream().map(Episode::id))
                    .containsAll(held.stream()
                            .filter(Episode::startsKnown)
                            .map(Episode::id)
                            .toList());
            var again = new History<>(once);
            again.told(told, Account.ofEqualValues());

            for (var i = 1; i < once.size(); i++) {
                var ends = once.get(i - 1).endsOn();
                assertThat(ends).as("round %d", round).isNotNull();
                assertThat(ends).isBeforeOrEqualTo(once.get(i).startsOn());
            }
            assertThat(shown(again))
                    .as("%s told over %s", described(told), shown(new History<>(held)))
                    .isEqualTo(shown(history));
        }
    }

    private static List<Told<String>> anyhow(Random random) {
        var told = new ArrayList<Told<String>>();
        for (var i = 0; i < random.nextInt(5); i++) {
            var from = JANUARY.plusDays(random.nextInt(60));
            var to = random.nextInt(3) == 0 ? null : from.plusDays(1 + random.nextInt(40));
            told.add(new Told<>(from, random.nextInt(5) > 0, to, "C" + random.nextInt(3)));
        }
        return told;
    }

    private static List<Episode<String>> apart(Random random) {
        var held = new ArrayList<Episode<String>>();
        var from = JANUARY;
        for (var i = 0; i < random.nextInt(4); i++) {
            from = from.plusDays(random.nextInt(20));
            var to = from.plusDays(1 + random.nextInt(20));
            held.add(held(from, random.nextInt(4) > 0, to, "C" + random.nextInt(3)));
            from = to;
        }
        if (random.nextBoolean()) {
            held.add(held(from, random.nextInt(4) > 0, null, "C" + random.nextInt(3)));
        }
        return held;
    }

    @SafeVarargs
    private static List<Disagreement<String>> tell(History<String> history, Told<String>... told) {
        return history.told(List.of(told), Account.ofEqualValues());
    }

    private static Told<String> told(LocalDate from, @Nullable LocalDate to, String value) {
        return new Told<>(from, true, to, value);
    }

    @SafeVarargs
    private static History<String> history(Episode<String>... held) {
        return new History<>(List.of(held));
    }

    private static Episode<String> held(LocalDate from, boolean known, @Nullable LocalDate to, String value) {
        return new Episode<>(UUID.randomUUID(), from, known, to, value);
    }

    private static List<String> described(List<Told<String>> told) {
        return told.stream()
                .map(one -> one.value() + " " + one.from() + " " + one.to() + (one.fromKnown() ? "" : " or before"))
                .toList();
    }

    private static List<String> shown(History<String> history) {
        return history.all().stream()
                .map(episode -> episode.value() + " " + episode.startsOn() + " " + episode.endsOn())
                .toList();
    }
}
