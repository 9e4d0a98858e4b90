package org.virtualschool.cohort.roll;

import java.util.Optional;
import java.util.stream.IntStream;
import org.virtualschool.web.ui.Choice;

/** National curriculum years in words. */
public final class YearGroup {

    public static final int FIRST = -2;
    public static final int LAST = 14;

    private YearGroup() {}

    /** Nursery (N1), Reception, Year 9. */
    public static String says(int year) {
        return switch (year) {
            case -2 -> "Nursery (N1)";
            case -1 -> "Nursery (N2)";
            case 0 -> "Reception";
            default -> "Year " + year;
        };
    }

    public static String says(Optional<Integer> year) {
        return year.map(YearGroup::says).orElse("Not known");
    }

    static java.util.List<Choice> choices() {
        return IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(year -> Choice.of(Integer.toString(year), says(year)))
                .toList();
    }
}
