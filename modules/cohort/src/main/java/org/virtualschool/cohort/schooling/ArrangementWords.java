package org.virtualschool.cohort.schooling;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.virtualschool.web.Dates;

/** An arrangement in one line of words: where, how much, agreed by whom and until when, or why there is none. */
final class ArrangementWords {

    private ArrangementWords() {}

    static String of(Arrangement one, SchoolingLists lists) {
        var terms = one.terms();
        return Stream.of(
                        one.provider().map(SchoolPlace::name),
                        terms.hoursAWeek()
                                .map(hours -> hours.stripTrailingZeros().toPlainString() + " hours a week"),
                        terms.agreedBy().map(code -> "agreed by: " + lists.says(SchoolingLists.AGREED_BY, code)),
                        terms.agreedUntil().map(day -> "until " + Dates.day(day)),
                        one.reason().map(code -> lists.says(SchoolingLists.NO_PLACE, code)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
