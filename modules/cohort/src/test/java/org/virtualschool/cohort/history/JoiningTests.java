package org.virtualschool.cohort.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two histories that turn out to be of one child. */
class JoiningTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** As far as days are looked at: an episode that lasts covers them to the end. */
    private static final int DAYS = 60;

    @Test
    void overlappingTimesOfTheSameKindBecomeOneForAllTheirDays() {
        var kept = episode(0, 20, "C2");
        var joined = new Joining<>(List.of(kept), List.of(episode(10, null, "C2")), String::equals);

        assertThat(joined.overlaps()).isEmpty();
        assertThat(joined.joined(overlap -> true)).containsExactly(new Episode<>(kept.id(), FIRST, true, null, "C2"));
    }

    @Test
    void timesThatOnlyMeetStayTwo() {
        var joined = new Joining<>(List.of(episode(0, 10, "C2")), List.of(episode(10, 20, "C2")), String::equals);

        assertThat(joined.joined(overlap -> true)).hasSize(2);
    }

    @Test
    void whereBothCannotHoldSomebodySaysWhichStandsOnThoseDaysAlone() {
        var joined = new Joining<>(List.of(episode(0, 20, "C2")), List.of(episode(10, 30, "E1")), String::equals);

        assertThat(joined.overlaps()).singleElement().satisfies(overlap -> {
            assertThat(overlap.from()).isEqualTo(FIRST.plusDays(10));
            assertThat(overlap.to()).isEqualTo(FIRST.plusDays(20));
        });
        assertThat(says(joined.joined(overlap -> true))).containsExactly("C2 0-20", "E1 20-30");
        assertThat(says(joined.joined(overlap -> false))).containsExactly("C2 0-10", "E1 10-30");
    }

    @Test
    void anEpisodeInTheMiddleOfAnotherLeavesThatOnBothSides() {
        var joined = new Joining<>(List.of(episode(0, null, "C2")), List.of(episode(10, 20, "E1")), String::equals)
                .joined(overlap -> false);

        assertThat(says(joined)).containsExactly("C2 0-10", "E1 10-20", "C2 20-on");
        assertThat(joined.stream().map(Episode::id)).doesNotHaveDuplicates();
    }

    @Test
    void aTimeInCareEndsAsTheRecordThatKnewLastSays() {
        BiPredicate<String, String> inCare = (one, other) -> true;
        var joined = new Joining<>(List.of(episode(0, 20, "E8")), List.of(episode(10, 30, "E3")), inCare);

        assertThat(says(joined.joined(overlap -> true))).containsExactly("E3 0-30");
    }

    @Test
    void nothingChangesForARecordThatKnowsAllOfItAlready() {
        var kept = List.of(episode(0, 10, "C2"), episode(10, null, "E1"));

        assertThat(new Joining<>(kept, List.of(episode(2, 8, "C2")), String::equals).joined(overlap -> true))
                .isEqualTo(kept);
    }

    /** Random pairs of histories, with random decisions: no day twice, no day lost, no day invented, and nothing said by nobody. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void noDayIsLostTwiceOrInvented(long seed) {
        var random = new Random(seed);
        for (var time = 0; time < 500; time++) {
            var kept = history(random);
            var given = history(random);
            var inCare = random.nextBoolean();
            BiPredicate<String, String> same = inCare ? (one, other) -> true : String::equals;
            var joining = new Joining<>(kept, given, same);
            var keptStands = new HashSet<>(joining.overlaps().stream()
                    .filter(overlap -> random.nextBoolean())
                    .toList());
            var joined = joining.joined(keptStands::contains);

            assertThat(days(joined)).as("no day twice").doesNotHaveDuplicates();
            assertThat(Set.copyOf(days(joined)))
                    .as("the union of both")
                    .isEqualTo(Set.copyOf(Stream.concat(days(kept).stream(), days(given).stream())
                            .toList()));
            assertThat(joined.stream().map(Episode::id)).as("identifiers").doesNotHaveDuplicates();
            for (var day = 0; day < DAYS; day++) {
                var on = FIRST.plusDays(day);
                var wanted = wanted(kept, given, on, keptStands, same);
                if (!inCare) {
                    assertThat(valueOn(joined, on)).isEqualTo(wanted);
                }
            }
        }
    }

    private static @Nullable String wanted(
            List<Episode<String>> kept,
            List<Episode<String>> given,
            LocalDate on,
            Set<Joining.Overlap<String>> keptStands,
            BiPredicate<String, String> same) {
        var ours = on(kept, on);
        var theirs = on(given, on);
        if (ours == null || theirs == null) {
            return ours != null ? ours.value() : theirs == null ? null : theirs.value();
        }
        return same.test(ours.value(), theirs.value()) || keptStands.contains(new Joining.Overlap<>(ours, theirs))
                ? ours.value()
                : theirs.value();
    }

    private static @Nullable String valueOn(List<Episode<String>> episodes, LocalDate day) {
        var one = on(episodes, day);
        return one == null ? null : one.value();
    }

    private static @Nullable Episode<String> on(List<Episode<String>> episodes, LocalDate day) {
        return episodes.stream()
                .filter(one -> !one.startsOn().isAfter(day)
                        && (one.endsOn() == null || one.endsOn().isAfter(day)))
                .findFirst()
                .orElse(null);
    }

    private static List<Episode<String>> history(Random random) {
        var episodes = new ArrayList<Episode<String>>();
        var day = random.nextInt(15);
        for (var one = random.nextInt(5); one > 0 && day < 50; one--) {
            var length = 1 + random.nextInt(12);
            var lasts = one == 1 && random.nextBoolean();
            episodes.add(episode(day, lasts ? null : day + length, "V" + random.nextInt(3)));
            day += length + random.nextInt(4);
        }
        return episodes;
    }

    private static List<LocalDate> days(List<Episode<String>> episodes) {
        return episodes.stream()
                .flatMap(one ->
                        one.startsOn().datesUntil(one.endsOn() == null ? FIRST.plusDays(DAYS + 40) : one.endsOn()))
                .toList();
    }

    private static List<String> says(List<Episode<String>> episodes) {
        return episodes.stream()
                .map(one -> one.value() + " " + FIRST.until(one.startsOn()).getDays() + "-"
                        + (one.endsOn() == null
                                ? "on"
                                : String.valueOf(java.time.temporal.ChronoUnit.DAYS.between(FIRST, one.endsOn()))))
                .toList();
    }

    private static Episode<String> episode(int from, @Nullable Integer to, String value) {
        return new Episode<>(
                UUID.randomUUID(), FIRST.plusDays(from), true, to == null ? null : FIRST.plusDays(to), value);
    }
}
