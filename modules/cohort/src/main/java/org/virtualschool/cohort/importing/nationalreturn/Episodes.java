package org.virtualschool.cohort.importing.nationalreturn;

import static org.virtualschool.cohort.importing.nationalreturn.ReturnRule.AFTER_THE_LAST;
import static org.virtualschool.cohort.importing.nationalreturn.ReturnRule.CONTINUES_NOTHING;
import static org.virtualschool.cohort.importing.nationalreturn.ReturnRule.NOT_SAID_TO_START;
import static org.virtualschool.cohort.importing.nationalreturn.ReturnRule.NO_CONTINUATION;
import static org.virtualschool.cohort.importing.nationalreturn.ReturnRule.OVERLAPS;
import static org.virtualschool.cohort.importing.nationalreturn.ReturnRule.STARTED_WHILE_LOOKED_AFTER;
import static org.virtualschool.cohort.importing.nationalreturn.ReturnRule.STILL_OPEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The episodes of one child in the order in which they began: what is wrong with them, and what they say of today. Plain Java. */
final class Episodes {

    /** Died; turned 18. */
    private static final Set<String> NOTHING_FOLLOWS = Set.of("E2", "E15");

    private static final String OTHER_LEGAL_STATUS = "L";

    private final List<ReturnEpisode> all;

    /** @param episodes one or more, in any order */
    Episodes(List<ReturnEpisode> episodes) {
        all = episodes.stream().sorted(ReturnEpisode.ORDER).toList();
    }

    int number() {
        return all.size();
    }

    ReturnEpisode latest() {
        return all.getLast();
    }

    long open() {
        return all.stream().filter(ReturnEpisode::isOpen).count();
    }

    /** Every episode that breaks a rule, by rule. */
    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (var i = 0; i < all.size(); i++) {
            findings.addAll(
                    after(all.get(i), Optional.of(i).filter(at -> at > 0).map(at -> all.get(at - 1))));
            findings.addAll(before(
                    all.get(i), Optional.of(i + 1).filter(at -> at < all.size()).map(all::get)));
        }
        return findings;
    }

    /**
     * Since when the child has been looked after without a break, or was the last time; empty where the return does not reach back so far
     * or contradicts itself, and for short breaks.
     */
    Optional<LocalDate> lookedAfterFrom() {
        var counted = all.stream().filter(episode -> !episode.isShortBreak()).toList();
        return counted.isEmpty() || latest().isShortBreak()
                ? Optional.empty()
                : first(counted, (episode, previous) -> !episode.starts() && episode.begunTheDayThat(previous))
                        .filter(ReturnEpisode::starts)
                        .map(ReturnEpisode::began);
    }

    /** Since when the child has been in the latest placement; empty where the return does not reach back so far. */
    Optional<LocalDate> placedFrom() {
        return first(all, (episode, previous) -> isStatusOnly(episode) && episode.begunTheDayThat(previous))
                .filter(episode -> !isStatusOnly(episode))
                .map(ReturnEpisode::began);
    }

    private static boolean isStatusOnly(ReturnEpisode episode) {
        return episode.reasonBegan().equals(OTHER_LEGAL_STATUS);
    }

    /** Back from the last for as long as one continues the one before. */
    private static Optional<ReturnEpisode> first(
            List<ReturnEpisode> episodes, BiPredicate<ReturnEpisode, ReturnEpisode> continues) {
        var at = episodes.size() - 1;
        while (at > 0 && continues.test(episodes.get(at), episodes.get(at - 1))) {
            at--;
        }
        return Optional.of(episodes.get(at));
    }

    /** What is wrong beside the one before. */
    private static List<Finding> after(ReturnEpisode episode, Optional<ReturnEpisode> previous) {
        if (previous.isEmpty()) {
            return List.of();
        }
        var before = previous.get();
        var until = before.ended();
        var findings = new ArrayList<Finding>();
        if (until != null && episode.began().isBefore(until)) {
            findings.add(Finding.of(OVERLAPS, episode));
        }
        if (episode.starts() && until != null && !until.isBefore(episode.began())) {
            findings.add(Finding.of(STARTED_WHILE_LOOKED_AFTER, episode));
        }
        if (!episode.starts() && !before.goesOn() && !before.reasonEnded().isEmpty()) {
            findings.add(Finding.of(NOT_SAID_TO_START, episode));
        }
        if (!episode.starts() && !episode.begunTheDayThat(before)) {
            findings.add(Finding.of(CONTINUES_NOTHING, episode));
        }
        return findings;
    }

    /** What is wrong beside the next one. */
    private static List<Finding> before(ReturnEpisode episode, Optional<ReturnEpisode> next) {
        var findings = new ArrayList<Finding>();
        if (episode.isOpen() && next.isPresent()) {
            findings.add(Finding.of(STILL_OPEN, episode));
        }
        Predicate<ReturnEpisode> follows = later -> later.begunTheDayThat(episode);
        if (episode.goesOn() != next.filter(follows).isPresent() && !isUnsaid(episode)) {
            findings.add(Finding.of(NO_CONTINUATION, episode));
        }
        if (NOTHING_FOLLOWS.contains(episode.reasonEnded()) && next.isPresent()) {
            findings.add(Finding.of(AFTER_THE_LAST, episode));
        }
        return findings;
    }

    /** An episode that ends without a reason breaks another rule (148), not the one about what follows. */
    private static boolean isUnsaid(ReturnEpisode episode) {
        return episode.reasonEnded().isEmpty();
    }
}
