package org.virtualschool.cohort.history;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One child's episodes of one kind as they are believed now, and how a list changes them. Two episodes never overlap. */
public final class History<T> {

    /** What a change did. */
    public enum Step {
        /** Nothing: it was so already. */
        NONE,
        /** A new episode began; the one before, if it lasted, ended. */
        BEGAN,
        /** The lasting episode is the same, with its start or value put right. */
        CORRECTED,
        /** Nothing: it would overlap an earlier episode. A person decides. */
        OVERLAPS
    }

    private final List<Episode<T>> stored;
    private final List<Episode<T>> episodes;

    /** @param stored in any order */
    public History(List<Episode<T>> stored) {
        this.stored = List.copyOf(stored);
        this.episodes = new ArrayList<>(stored);
        episodes.sort(Comparator.comparing(Episode::startsOn));
    }

    private History(List<Episode<T>> stored, List<Episode<T>> episodes) {
        this.stored = stored;
        this.episodes = new ArrayList<>(episodes);
    }

    /** The episode that lasts. */
    public Optional<Episode<T>> lasting() {
        return latest().filter(Episode::lasts);
    }

    /** The episode that lasts or was the last. */
    public Optional<Episode<T>> latest() {
        return episodes.isEmpty() ? Optional.empty() : Optional.of(episodes.getLast());
    }

    /** All episodes, earliest first. */
    public List<Episode<T>> all() {
        return List.copyOf(episodes);
    }

    /**
     * From the start on it is this value. Without a start, a value that differs begins when we learn of it. A later known start begins a new
     * episode even with the same value: one foster home after another.
     */
    public Step becomes(T value, @Nullable LocalDate start, LocalDate learnt) {
        var lasting = lasting();
        if (lasting.isEmpty()) {
            return begin(value, start, learnt);
        }
        var now = lasting.get();
        if (start == null) {
            return now.value().equals(value) ? Step.NONE : replaceFrom(learnt, value, false);
        }
        if (start.isAfter(now.startsOn()) && now.startsKnown()) {
            return replaceFrom(start, value, true);
        }
        return correct(start, true, value);
    }

    /** The lasting episode is put right: this start, this value. Begins one if none lasts. */
    public Step is(T value, LocalDate start) {
        return is(value, start, true);
    }

    /** As {@link #is(Object, LocalDate)}. @param known false where the start is only the day on which we learnt of it */
    public Step is(T value, LocalDate start, boolean known) {
        return lasting().isEmpty() ? begin(value, known ? start : null, start) : correct(start, known, value);
    }

    /** The lasting episode had this value from its start, known or not. */
    public void hadAlways(T value) {
        var now = episodes.removeLast();
        episodes.add(now.correctedTo(now.startsOn(), now.startsKnown(), value));
    }

    /** The lasting episode ended before this day; one that had not begun by then never was. */
    public void endsOn(LocalDate day, UnaryOperator<T> finalValue) {
        lasting().ifPresent(now -> {
            episodes.removeLast();
            if (now.startsOn().isBefore(day)) {
                var ended = now.endingOn(day);
                episodes.add(ended.correctedTo(ended.startsOn(), ended.startsKnown(), finalValue.apply(now.value())));
            }
        });
    }

    /** The latest episode never ended: what ended it was a mistake. */
    public void goesOn(T value) {
        var last = episodes.removeLast();
        episodes.add(new Episode<>(last.id(), last.startsOn(), last.startsKnown(), null, value));
    }

    /** What was believed before is believed again. @param before in any order; they do not overlap */
    public void backTo(List<Episode<T>> before) {
        episodes.clear();
        episodes.addAll(before);
        episodes.sort(Comparator.comparing(Episode::startsOn));
    }

    /** Takes what a list tells of the whole history. @return where both accounts cannot hold: what stands is what the history has now */
    public List<Disagreement<T>> told(List<Told<T>> told, Account<T> account) {
        return told(told, account, false);
    }

    /** As above. @param upToDate whether what is told to have ended has, also where we hold that it lasts and nothing follows */
    public List<Disagreement<T>> told(List<Told<T>> told, Account<T> account, boolean upToDate) {
        var outcome = new Retelling<>(episodes, told, account, upToDate).outcome();
        episodes.clear();
        episodes.addAll(outcome.episodes());
        return outcome.disagreements();
    }

    /** The same history, of which a change changes nothing here. */
    public History<T> copy() {
        return new History<>(stored, episodes);
    }

    /** Beliefs that no longer hold. */
    public List<Episode<T>> superseded() {
        return without(stored, episodes);
    }

    /** Beliefs that are new. */
    public List<Episode<T>> recorded() {
        return without(episodes, stored);
    }

    private Step begin(T value, @Nullable LocalDate start, LocalDate learnt) {
        var from = start == null ? learnt : start;
        if (!isFree(from)) {
            return Step.OVERLAPS;
        }
        episodes.add(new Episode<>(UuidCreator.getTimeOrderedEpoch(), from, start != null, null, value));
        return Step.BEGAN;
    }

    private Step replaceFrom(LocalDate start, T value, boolean known) {
        var now = episodes.getLast();
        if (!now.startsOn().isBefore(start)) {
            episodes.set(episodes.size() - 1, now.correctedTo(now.startsOn(), now.startsKnown(), value));
            return Step.CORRECTED;
        }
        episodes.set(episodes.size() - 1, now.endingOn(start));
        episodes.add(new Episode<>(UuidCreator.getTimeOrderedEpoch(), start, known, null, value));
        return Step.BEGAN;
    }

    private Step correct(LocalDate start, boolean known, T value) {
        var now = episodes.removeLast();
        var right = now.correctedTo(start, known, value);
        var free = isFree(start);
        episodes.add(free ? right : now);
        if (!free) {
            return Step.OVERLAPS;
        }
        return right.equals(now) ? Step.NONE : Step.CORRECTED;
    }

    private boolean isFree(LocalDate from) {
        return episodes.stream()
                .allMatch(
                        earlier -> earlier.endsOn() != null && !earlier.endsOn().isAfter(from));
    }

    private static <T> List<Episode<T>> without(List<Episode<T>> some, List<Episode<T>> others) {
        Set<Episode<T>> known = others.stream().collect(Collectors.toSet());
        return some.stream().filter(episode -> !known.contains(episode)).toList();
    }
}
