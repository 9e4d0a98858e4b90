package org.virtualschool.cohort.history;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A history told again from its beginning, over what is held. What is told of an episode that is held puts it right; the rest is added. Where
 * both cannot hold, what only we hold and the later begun stand, the other is stored as far as it fits from its first free day on, and a person is
 * asked. What is held to
 * last never ends because it is told to have ended with nothing after it: a person is asked that too, unless what is told is up to date.
 */
final class Retelling<T> {

    private final List<Episode<T>> held;
    private final List<Told<T>> told;
    private final Account<T> account;
    private final boolean upToDate;
    private final List<Disagreement<T>> within = new ArrayList<>();

    /** Told episodes that cannot stand where the held one stood that they were taken for. */
    private final Set<Told<T>> misplaced = new HashSet<>();

    Retelling(List<Episode<T>> held, List<Told<T>> told, Account<T> account, boolean upToDate) {
        this.held = held;
        this.told = apart(told);
        this.account = account;
        this.upToDate = upToDate;
    }

    /** Latest first, each up to the one that began after it; of those that began on one day, the last that was told. */
    private List<Told<T>> apart(List<Told<T>> given) {
        var apart = new ArrayList<Told<T>>();
        var latestFirst = new ArrayList<>(given);
        Collections.reverse(latestFirst);
        latestFirst.sort(Comparator.comparing((Told<T> one) -> one.from()).reversed());
        for (var one : latestFirst) {
            var next = apart.isEmpty() ? null : apart.getLast();
            if (next == null || !one.reaches(next.from())) {
                apart.add(one);
            } else {
                if (!one.equals(next)) {
                    within.add(new Disagreement<>(one, next));
                }
                if (one.from().isBefore(next.from())) {
                    apart.add(one.until(next.from()));
                }
            }
        }
        return apart;
    }

    /** @param episodes earliest first; none overlaps another */
    record Outcome<T>(List<Episode<T>> episodes, List<Disagreement<T>> disagreements) {}

    Outcome<T> outcome() {
        while (true) {
            var matched = matched();
            var telling = new Telling(matched);
            var failed = told.stream().filter(one -> !telling.place(one)).findFirst();
            if (failed.isEmpty()) {
                return telling.outcome();
            }
            misplaced.add(failed.get());
        }
    }

    private Map<Told<T>, Episode<T>> matched() {
        var matched = new LinkedHashMap<Told<T>, Episode<T>>();
        var free = new ArrayList<>(held);
        for (var one : told) {
            if (!misplaced.contains(one)) {
                heldAs(one, free).ifPresent(episode -> {
                    matched.put(one, episode);
                    free.remove(episode);
                });
            }
        }
        return matched;
    }

    /** The held episode that this one tells of: same start, or the only one of the same value in its days. */
    private Optional<Episode<T>> heldAs(Told<T> one, List<Episode<T>> free) {
        var sameDay = free.stream()
                .filter(episode -> episode.startsOn().equals(one.from()))
                .filter(episode -> one.fromKnown() && episode.startsKnown() || same(episode, one))
                .findFirst();
        if (sameDay.isPresent()) {
            return sameDay;
        }
        var alike = free.stream()
                .filter(one::touches)
                .filter(episode -> same(episode, one))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private boolean same(Episode<T> episode, Told<T> one) {
        return account.same(episode.value(), one.value());
    }

    /** One try at laying all of it side by side. */
    private final class Telling {

        private final Map<Told<T>, Episode<T>> matched;
        private final List<Episode<T>> placed = new ArrayList<>();
        private final List<Disagreement<T>> disagreements = new ArrayList<>(within);

        Telling(Map<Told<T>, Episode<T>> matched) {
            this.matched = matched;
            held.stream()
                    .filter(episode -> !matched.containsValue(episode))
                    .filter(episode -> !isOnlyLearnt(episode))
                    .forEach(placed::add);
        }

        /** @return false if it was taken for a held episode and cannot stand there */
        boolean place(Told<T> one) {
            var was = matched.get(one);
            var wanted = was == null ? one.from() : start(one, was);
            var free = free(wanted, one).filter(one::reaches);
            if (free.isEmpty()) {
                return was == null;
            }
            var start = free.get();
            var next = placed.stream()
                    .filter(episode -> episode.startsOn().isAfter(start))
                    .min(Comparator.comparing(Episode::startsOn));
            next.filter(later -> one.to() != null && later.startsOn().isBefore(one.to()))
                    .ifPresent(later -> disagree(one, later));
            var known = start.equals(wanted) && (one.fromKnown() || was != null && was.startsKnown());
            placed.add(episode(one, was, start, known, end(one, was, next)));
            return true;
        }

        /** The first day from the wanted one on that nothing else has. */
        private Optional<LocalDate> free(LocalDate wanted, Told<T> one) {
            var day = wanted;
            for (var standing = standing(day); standing.isPresent(); standing = standing(day)) {
                disagree(one, standing.get());
                var end = standing.get().endsOn();
                if (end == null) {
                    return Optional.empty();
                }
                day = end;
            }
            return Optional.of(day);
        }

        private Optional<Episode<T>> standing(LocalDate day) {
            return placed.stream().filter(episode -> holdsOn(episode, day)).findFirst();
        }

        /** A start that only the list's reach sets says that it was so by then, no more. */
        private LocalDate start(Told<T> one, Episode<T> was) {
            if (one.fromKnown() || !was.startsKnown() && one.from().isBefore(was.startsOn())) {
                return one.from();
            }
            if (one.from().isBefore(was.startsOn())) {
                disagree(one, was);
            }
            return was.startsOn();
        }

        private @Nullable LocalDate end(Told<T> one, @Nullable Episode<T> was, Optional<Episode<T>> next) {
            var until = next.map(Episode::startsOn).orElse(null);
            if (!upToDate && until == null && was != null && was.lasts() && one.to() != null) {
                disagree(one, was);
                return null;
            }
            return until == null || one.to() != null && one.to().isBefore(until) ? one.to() : until;
        }

        private Episode<T> episode(
                Told<T> one, @Nullable Episode<T> was, LocalDate start, boolean known, @Nullable LocalDate end) {
            if (was == null) {
                return new Episode<>(UuidCreator.getTimeOrderedEpoch(), start, known, end, one.value());
            }
            return new Episode<>(was.id(), start, known, end, account.putRight(was.value(), one.value()));
        }

        private void disagree(Told<T> one, Episode<T> other) {
            disagreements.add(new Disagreement<>(one, Told.of(other)));
        }

        private boolean holdsOn(Episode<T> episode, LocalDate day) {
            var ends = episode.endsOn();
            return !episode.startsOn().isAfter(day) && (ends == null || ends.isAfter(day));
        }

        Outcome<T> outcome() {
            var episodes = placed.stream()
                    .sorted(Comparator.comparing(Episode::startsOn))
                    .toList();
            return new Outcome<>(episodes, List.copyOf(disagreements));
        }
    }

    /** Nobody ever said when it began, and now somebody tells of all those days. */
    private boolean isOnlyLearnt(Episode<T> episode) {
        return !episode.startsKnown() && told.stream().anyMatch(one -> covers(one, episode));
    }

    private boolean covers(Told<T> one, Episode<T> episode) {
        var ends = episode.endsOn();
        return !one.from().isAfter(episode.startsOn())
                && (one.to() == null || ends != null && !one.to().isBefore(ends));
    }
}
