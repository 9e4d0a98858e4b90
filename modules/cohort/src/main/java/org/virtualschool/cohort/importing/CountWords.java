package org.virtualschool.cohort.importing;

import java.util.List;
import java.util.stream.Collectors;

/** Counts in words. */
final class CountWords {

    private static final List<Standing> TOLD = List.of(
            Standing.NEW,
            Standing.CHANGED,
            Standing.CEASED,
            Standing.ADOPTED,
            Standing.DIED,
            Standing.NOT_NAMED,
            Standing.DELETED,
            Standing.HELD_BACK,
            Standing.CLOSED,
            Standing.UNCHANGED);

    private CountWords() {}

    /** What there is any of: "3 new, 350 unchanged". */
    static String of(Counts counts) {
        return TOLD.stream()
                .filter(standing -> counts.of(standing) > 0)
                .map(standing -> counts.of(standing) + " " + standing.says().toLowerCase(java.util.Locale.UK))
                .collect(Collectors.joining(", "));
    }
}
