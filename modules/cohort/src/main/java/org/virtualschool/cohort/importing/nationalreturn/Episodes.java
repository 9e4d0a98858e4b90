package org.virtualschool.cohort.importing.nationalreturn;

import static org.virtualschool.cohort.importing.nationalreturn.ReturnRule.AFTER_THE_LAST;
import static org.virtualschool.cohort.importing.nationalreturn.ReturnRule.AFTER_THE_YEAR;
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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.virtualschool.cohort.importing.reading.GivenCare;

/** The episodes of one child in the order in which they began: what is wrong with them. Plain Java. */
final class Episodes {

    /** Died; turned 18. */
    private static final Set<String> NOTHING_FOLLOWS = Set.of("E2", "E15");

    private final List<ReturnEpisode> all;
    private final LocalDate yearEnds;

    /** Of data that is of no one year. @param episodes one or more, in any order */
    Episodes(List<ReturnEpisode> episodes) {
        this(episodes, LocalDate.MAX);
    }

    /** @param episodes one or more, in any order @param yearEnds last day of the year of the return */
    Episodes(List<ReturnEpisode> episodes, LocalDate yearEnds) {
        this.yearEnds = yearEnds;
        all = episodes.stream().sorted(ReturnEpisode.ORDER).toList();
    }

    int number() {
        return all.size();
    }

    ReturnEpisode first() {
        return all.getFirst();
    }

    ReturnEpisode latest() {
        return all.getLast();
    }

    long open() {
        return all.stream().filter(ReturnEpisode::isOpen).count();
    }

    /** The legal status of each short break, which is no time in care. */
    Stream<String> shortBreaks() {
        return all.stream().filter(ReturnEpisode::isShortBreak).map(ReturnEpisode::legalStatus);
    }

    /** Whether one ended with an adoption and another lasted longer: that belongs to another record, which nothing may link. */
    boolean goOnAfterAnAdoption() {
        return all.stream()
                .filter(ReturnEpisode::endsWithAnAdoption)
                .anyMatch(adopted -> all.stream().anyMatch(other -> other.lastsLongerThan(adopted)));
    }

    /** Every episode that breaks a rule, by rule. */
    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (var i = 0; i < all.size(); i++) {
            findings.addAll(
                    after(all.get(i), Optional.of(i).filter(at -> at > 0).map(at -> all.get(at - 1))));
            findings.addAll(before(
                    all.get(i), Optional.of(i + 1).filter(at -> at < all.size()).map(all::get)));
            if (all.get(i).endedAfter(yearEnds)) {
                findings.add(Finding.of(AFTER_THE_YEAR, all.get(i)));
            }
        }
        return findings;
    }

    /** What they say of the child's care through time. */
    GivenCare care() {
        return new ReturnedCare(all).care();
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
