package org.virtualschool.cohort.importing.nationalreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.importing.reading.GivenCare;
import org.virtualschool.cohort.importing.reading.GivenCare.Span;

/**
 * One child's care through time, made of the episodes of a return. What goes on in the next episode is one; two accounts of the same days are left
 * as they are, because the roll keeps both for a person. Being looked after is the exception: whoever is looked after by either account is.
 */
final class ReturnedCare {

    private final List<ReturnEpisode> all;

    /** @param all earliest first */
    ReturnedCare(List<ReturnEpisode> all) {
        this.all = all;
    }

    GivenCare care() {
        return new GivenCare(
                inCare(),
                coded(ReturnEpisode::legalStatus, ReturnEpisode::tellsLegalStatus),
                coded(ReturnEpisode::need, ReturnEpisode::starts),
                placements());
    }

    private List<Span> inCare() {
        var periods = new ArrayList<Span>();
        for (var i = 0; i < all.size(); i++) {
            var episode = all.get(i);
            var end = lastsUntil(i);
            if (!episode.isShortBreak() && !episode.began().equals(end)) {
                addTo(periods, episode, end);
            }
        }
        return periods;
    }

    private static void addTo(List<Span> periods, ReturnEpisode episode, @Nullable LocalDate end) {
        var reason = episode.isOpen() || episode.goesOn() ? "" : episode.reasonEnded();
        var before = periods.isEmpty() ? null : periods.getLast();
        if (before == null || !reaches(before, episode.began()) || isOver(before, episode)) {
            periods.add(new Span(episode.began(), episode.starts(), end, reason, ""));
        } else if (!isLater(before.to(), end)) {
            periods.set(periods.size() - 1, before.until(end).coded(reason));
        }
    }

    /** Ended, as it is said, on the day that being looked after is said to have started again. */
    private static boolean isOver(Span before, ReturnEpisode next) {
        return next.starts() && !before.code().isEmpty() && next.began().equals(before.to());
    }

    /** An open episode that another follows ended when the next began: somebody forgot to close it. */
    private @Nullable LocalDate lastsUntil(int i) {
        var isLast = i + 1 == all.size();
        return all.get(i).isOpen() && !isLast
                ? all.get(i + 1).began()
                : all.get(i).ended();
    }

    private List<Span> coded(Function<ReturnEpisode, String> code, Predicate<ReturnEpisode> begins) {
        return joined(
                code, episode -> "", begins, (before, next) -> code.apply(next).equals(before.code()));
    }

    private List<Span> placements() {
        return joined(
                ReturnEpisode::placement,
                ReturnEpisode::postcode,
                episode -> !episode.isStatusOnly(),
                (before, next) -> next.isStatusOnly()
                        && next.placement().equals(before.code())
                        && next.postcode().equals(before.postcode()));
    }

    /**
     * @param begins whether the first episode says that what it tells began with it; of later ones it is clear
     * @param goesOn whether the episode goes on with what was before it
     */
    private List<Span> joined(
            Function<ReturnEpisode, String> code,
            Function<ReturnEpisode, String> postcode,
            Predicate<ReturnEpisode> begins,
            BiPredicate<Span, ReturnEpisode> goesOn) {
        var spans = new ArrayList<Span>();
        for (var episode : all) {
            var before = spans.isEmpty() ? null : spans.getLast();
            if (before != null && goesOn.test(before, episode) && reaches(before, episode.began())) {
                spans.set(spans.size() - 1, before.until(later(before.to(), episode.ended())));
            } else {
                var known = before != null || begins.test(episode);
                spans.add(new Span(
                        episode.began(), known, episode.ended(), code.apply(episode), postcode.apply(episode)));
            }
        }
        return spans.stream().filter(ReturnedCare::saysAnything).toList();
    }

    private static boolean reaches(Span before, LocalDate day) {
        var end = before.to();
        return end == null || !end.isBefore(day);
    }

    private static boolean isLater(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && one.isAfter(other);
    }

    /** One that was not closed ends with the one that goes on with it. */
    private static @Nullable LocalDate later(@Nullable LocalDate before, @Nullable LocalDate next) {
        return before != null && isLater(before, next) ? before : next;
    }

    private static boolean saysAnything(Span span) {
        return (!span.code().isEmpty() || !span.postcode().isEmpty())
                && !span.from().equals(span.to());
    }
}
