package org.virtualschool.cohort.history;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two histories of one kind that turn out to be of one child, laid together day by day. Episodes of both that overlap and are the same become one
 * for all the days of either; where they overlap and are not the same, somebody says which stands on those days. Every day of either is a day of
 * what comes of it, and none is there twice.
 */
public final class Joining<T> {

    private final List<Episode<T>> kept;
    private final List<Episode<T>> given;
    private final BiPredicate<T, T> same;
    private final List<Strand<T>> strands = new ArrayList<>();

    /**
     * @param kept of the record that stays; none overlaps another
     * @param given of the record that is given up; none overlaps another
     * @param same whether two values that overlap are the same
     */
    public Joining(List<Episode<T>> kept, List<Episode<T>> given, BiPredicate<T, T> same) {
        this.kept = List.copyOf(kept);
        this.given = List.copyOf(given);
        this.same = same;
        Stream.concat(kept.stream(), given.stream()).forEach(episode -> strands.add(new Strand<>(episode)));
        sameDays().forEach(pair -> tie(pair.kept(), pair.given()));
    }

    /** Two episodes of which both cannot hold on some days. It prints no value. */
    public record Overlap<T>(Episode<T> kept, Episode<T> given) {

        /** The first of those days. */
        public LocalDate from() {
            return kept.startsOn().isAfter(given.startsOn()) ? kept.startsOn() : given.startsOn();
        }

        /** The first day after them; null where both last. */
        public @Nullable LocalDate to() {
            return earlier(kept.endsOn(), given.endsOn());
        }

        @Override
        public String toString() {
            return "Overlap[" + kept.id() + ", " + given.id() + "]";
        }
    }

    /** Episodes that are one: those of both histories that hang together by overlapping ones of the same value. */
    private static final class Strand<T> {

        private final List<Episode<T>> episodes = new ArrayList<>();
        private final Set<UUID> used = new HashSet<>();

        Strand(Episode<T> first) {
            episodes.add(first);
        }

        /** What was known last of it counts: of a time in care, how it ended. */
        T value() {
            return episodes.stream()
                    .max(Comparator.comparing(
                            (Episode<T> one) -> Objects.requireNonNullElse(one.endsOn(), LocalDate.MAX)))
                    .orElseThrow()
                    .value();
        }

        /** Its identifier, for its first run of days alone. */
        UUID id() {
            var id = episodes.getFirst().id();
            return used.add(id) ? id : UuidCreator.getTimeOrderedEpoch();
        }

        /** A day on which one of them begins is known if one of those knows it; a day to which it was cut is. */
        boolean known(LocalDate start) {
            var beginning = episodes.stream()
                    .filter(one -> one.startsOn().equals(start))
                    .toList();
            return beginning.isEmpty() || beginning.stream().anyMatch(Episode::startsKnown);
        }
    }

    /** Days on which both cannot hold, earliest first: a person decides about each. */
    public List<Overlap<T>> overlaps() {
        return pairs().filter(pair -> !isSame(pair))
                .sorted(Comparator.comparing(Overlap::from))
                .toList();
    }

    /** What holds in the end, earliest first. @param keptStands of each of {@link #overlaps}, whether the record that stays is right */
    public List<Episode<T>> joined(Predicate<Overlap<T>> keptStands) {
        var joined = new ArrayList<Episode<T>>();
        Strand<T> running = null;
        LocalDate since = null;
        for (var day : cuts()) {
            var now = on(day, keptStands).orElse(null);
            if (now != running) {
                if (running != null && since != null) {
                    joined.add(episode(running, since, day));
                }
                running = now;
                since = day;
            }
        }
        if (running != null && since != null) {
            joined.add(episode(running, since, null));
        }
        return joined;
    }

    private Episode<T> episode(Strand<T> strand, LocalDate from, @Nullable LocalDate to) {
        return new Episode<>(strand.id(), from, strand.known(from), to, strand.value());
    }

    /** Days on which something begins or ends. */
    private TreeSet<LocalDate> cuts() {
        var cuts = new TreeSet<LocalDate>();
        Stream.concat(kept.stream(), given.stream()).forEach(episode -> {
            cuts.add(episode.startsOn());
            Optional.ofNullable(episode.endsOn()).ifPresent(cuts::add);
        });
        return cuts;
    }

    private Optional<Strand<T>> on(LocalDate day, Predicate<Overlap<T>> keptStands) {
        var ours = holding(kept, day);
        var theirs = holding(given, day);
        if (ours.isPresent() && theirs.isPresent()) {
            var both = new Overlap<>(ours.get(), theirs.get());
            return Optional.of(strandOf(isSame(both) || keptStands.test(both) ? both.kept() : both.given()));
        }
        return ours.or(() -> theirs).map(this::strandOf);
    }

    private static <T> Optional<Episode<T>> holding(List<Episode<T>> episodes, LocalDate day) {
        return episodes.stream()
                .filter(one -> !one.startsOn().isAfter(day)
                        && (one.endsOn() == null || one.endsOn().isAfter(day)))
                .findFirst();
    }

    private Strand<T> strandOf(Episode<T> episode) {
        return strands.stream()
                .filter(strand -> strand.episodes.contains(episode))
                .findFirst()
                .orElseThrow();
    }

    private void tie(Episode<T> one, Episode<T> other) {
        var first = strandOf(one);
        var second = strandOf(other);
        if (first != second) {
            first.episodes.addAll(second.episodes);
            strands.remove(second);
        }
    }

    private List<Overlap<T>> sameDays() {
        return pairs().filter(this::isSame).toList();
    }

    private Stream<Overlap<T>> pairs() {
        return kept.stream()
                .flatMap(one -> given.stream().map(other -> new Overlap<>(one, other)))
                .filter(pair -> pair.to() == null || pair.to().isAfter(pair.from()));
    }

    private boolean isSame(Overlap<T> pair) {
        return same.test(pair.kept().value(), pair.given().value());
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : other == null || one.isBefore(other) ? one : other;
    }
}
