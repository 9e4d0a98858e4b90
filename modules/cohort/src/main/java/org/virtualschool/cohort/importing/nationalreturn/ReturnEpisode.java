package org.virtualschool.cohort.importing.nationalreturn;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One episode of the return: a time with one legal status in one placement.
 *
 * @param line of the episodes file, counted from 1
 * @param began DECOM; the day is in the episode
 * @param reasonBegan RNE: S started to be looked after, L another legal status, P another placement, T both, B and U with the same carer
 * @param ended DEC, the day that the next may begin; null while it is open
 * @param reasonEnded REC: X1 another episode follows, else why the child ceased to be looked after; it says nothing of an open one
 */
record ReturnEpisode(
        int line,
        LocalDate began,
        String reasonBegan,
        String legalStatus,
        String need,
        String placement,
        String postcode,
        @Nullable LocalDate ended,
        String reasonEnded) {

    static final Comparator<ReturnEpisode> ORDER =
            Comparator.comparing(ReturnEpisode::began).thenComparing(ReturnEpisode::line);

    private static final Set<String> LEGAL_STATUS_BEGINS = Set.of("S", "L", "B", "U");
    private static final Set<String> ADOPTED = Set.of("E11", "E12");
    private static final Set<String> ENDS_THE_RECORD = Set.of("E2", "E11", "E12");
    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    boolean isOpen() {
        return ended == null;
    }

    /** Whether being looked after is said to have begun with it. */
    boolean starts() {
        return reasonBegan.equals("S");
    }

    /** Whether another is said to follow on the day it ends. */
    boolean goesOn() {
        return reasonEnded.equals("X1");
    }

    /** Whether a legal status is said to have begun with it. */
    boolean tellsLegalStatus() {
        return LEGAL_STATUS_BEGINS.contains(reasonBegan);
    }

    /** Whether nothing but the legal status began with it. */
    boolean isStatusOnly() {
        return reasonBegan.equals("L");
    }

    /** A short break is no time in care. */
    boolean isShortBreak() {
        return SHORT_BREAKS.contains(legalStatus);
    }

    /** Adopted or dead: that counts also of a child on short breaks. */
    boolean endsTheRecord() {
        return ENDS_THE_RECORD.contains(reasonEnded);
    }

    boolean endsWithAnAdoption() {
        return !isOpen() && ADOPTED.contains(reasonEnded);
    }

    /** @param other one that has ended */
    boolean lastsLongerThan(ReturnEpisode other) {
        return ended == null || ended.isAfter(Objects.requireNonNull(other.ended));
    }

    boolean endedAfter(LocalDate day) {
        return ended != null && ended.isAfter(day);
    }

    boolean begunTheDayThat(ReturnEpisode other) {
        return began.equals(other.ended());
    }

    @Override
    public String toString() {
        return "ReturnEpisode[line " + line + "]";
    }
}
