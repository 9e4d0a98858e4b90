package org.virtualschool.cohort.derived;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.roll.YearGroup;
import org.virtualschool.web.Paging;

/**
 * Which day, and what was known of it.
 *
 * @param on the day; null: today
 * @param known the day whose knowledge counts, to its end; null: all we know today
 * @param days how many days before the day count as newly in care; null: {@link #NEWLY}
 * @param year a year group, or {@code none} for children of none; null: any
 */
record CohortQuestion(
        @Nullable LocalDate on,
        @Nullable LocalDate known,
        @Nullable Integer days,
        @Nullable String year,
        @Nullable Integer page,
        @Nullable Integer size) {

    /** Two weeks: the ten working days within which the first personal education plan is due. */
    static final int NEWLY = 14;

    static final int LONGEST = 366;

    static final CohortQuestion TODAY = new CohortQuestion(null, null, null, null, null, null);

    int daysAsked() {
        return days == null || days < 1 || days > LONGEST ? NEWLY : days;
    }

    boolean withoutYear() {
        return "none".equals(year);
    }

    /** What cannot be read counts as not asked. */
    Optional<Integer> yearAsked() {
        try {
            return Optional.ofNullable(year)
                    .filter(text -> text.length() <= 2)
                    .map(Integer::valueOf)
                    .filter(number -> number >= YearGroup.FIRST && number <= YearGroup.LAST);
        } catch (NumberFormatException noYear) {
            return Optional.empty();
        }
    }

    Paging paging() {
        return new Paging(page == null ? 1 : page, size == null ? 100 : size);
    }
}
