package org.virtualschool.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which days are school days for one child: weekdays within the term dates that apply, no bank holidays. For a school year of which no term
 * dates are known, every such weekday counts, and what is counted with it is said not to be exact. Plain data, good for any number of questions.
 */
public final class SchoolDayCalendar {

    private final WorkingDayCalendar england;
    private final List<TermDates> known;

    /**
     * @param england without closure days of a council: schools do not keep them
     * @param known for a year that several tell, the first counts
     */
    public SchoolDayCalendar(WorkingDayCalendar england, List<TermDates> known) {
        this.england = england;
        this.known = List.copyOf(known);
    }

    /** Whether schools meet on the day, as far as it is known. */
    public boolean isSchoolDay(LocalDate day) {
        return england.isWorkingDay(day)
                && datesOn(day).map(dates -> dates.isTerm(day)).orElse(true);
    }

    /** How many school days from the first day to the last, both counted. */
    public int count(LocalDate first, LocalDate last) {
        return (int)
                first.datesUntil(last.plusDays(1)).filter(this::isSchoolDay).count();
    }

    /**
     * The day on which so many school days are over, the first day counted.
     *
     * @param days at least one
     */
    public LocalDate dayNumber(LocalDate first, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("At least one school day is counted");
        }
        var day = first;
        for (var counted = isSchoolDay(day) ? 1 : 0; counted < days; counted += isSchoolDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Whether the term dates of every day in between are known. */
    public boolean knows(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .map(TermDates::schoolYearOf)
                .distinct()
                .allMatch(year -> dates(year).isPresent());
    }

    /** Whose term dates count on the day; empty where none are known. */
    public Optional<TermDates.Whose> whose(LocalDate day) {
        return datesOn(day).map(TermDates::whose);
    }

    private Optional<TermDates> datesOn(LocalDate day) {
        return dates(TermDates.schoolYearOf(day));
    }

    private Optional<TermDates> dates(int schoolYear) {
        return known.stream().filter(dates -> dates.schoolYear() == schoolYear).findFirst();
    }
}
