package org.virtualschool.cohort.importing;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many children of each kind, and how many values wait.
 *
 * @param onRoll children looked after, or with short breaks, before the list
 * @param heldValues values that wait for a person while their children go on
 * @param deleted children whom the care system has deleted
 */
record Counts(
        int lines,
        int onRoll,
        int added,
        int changed,
        int ceased,
        int adopted,
        int died,
        int unchanged,
        int notNamed,
        int heldBack,
        int closed,
        int heldValues,
        int deleted) {

    /** More than this part of the roll missing from a whole list is asked about twice: 5 %. */
    private static final int MISSING_PERCENT = 5;

    static Counts none() {
        return new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    static Counts of(Collection<Compared> compared, int onRoll) {
        Map<Standing, Integer> by =
                compared.stream().collect(Collectors.toMap(Compared::standing, child -> 1, Integer::sum));
        var held = compared.stream()
                .filter(child -> child.change().isPresent())
                .mapToInt(Compared::heldValues)
                .sum();
        return new Counts(
                (int) compared.stream()
                        .filter(child -> child.standing() != Standing.NOT_NAMED)
                        .count(),
                onRoll,
                by.getOrDefault(Standing.NEW, 0),
                by.getOrDefault(Standing.CHANGED, 0),
                by.getOrDefault(Standing.CEASED, 0),
                by.getOrDefault(Standing.ADOPTED, 0),
                by.getOrDefault(Standing.DIED, 0),
                by.getOrDefault(Standing.UNCHANGED, 0),
                by.getOrDefault(Standing.NOT_NAMED, 0),
                by.getOrDefault(Standing.HELD_BACK, 0),
                by.getOrDefault(Standing.CLOSED, 0),
                held,
                by.getOrDefault(Standing.DELETED, 0));
    }

    int of(Standing standing) {
        return switch (standing) {
            case NEW -> added;
            case CHANGED -> changed;
            case CEASED -> ceased;
            case ADOPTED -> adopted;
            case DIED -> died;
            case NOT_NAMED -> notNamed;
            case DELETED -> deleted;
            case HELD_BACK -> heldBack;
            case CLOSED -> closed;
            case UNCHANGED -> unchanged;
        };
    }

    /** Whether so many children are missing that the list may be the wrong one. */
    boolean manyMissing() {
        return notNamed * 100 > onRoll * MISSING_PERCENT;
    }
}
