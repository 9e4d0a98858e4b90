package org.virtualschool.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.virtualschool.directory.WorkingDayCount.DayOff;

/**
 * Which days are working days: not Saturday, Sunday, Christmas Day, Good Friday or a bank holiday (Care Planning, Placement and Case
 * Review (England) Regulations 2010), nor a closure day of the council. Plain data, good for any number of questions.
 */
public final class WorkingDayCalendar {

    private static final String CLOSED = "Council closure day";

    private final NavigableMap<LocalDate, String> daysOff;
    private final boolean closuresAsked;
    private final LocalDate knownFrom;
    private final LocalDate knownTo;

    /**
     * @param bankHolidays by day, with their titles; whole years, at least one
     * @param closures days on which the council is closed
     */
    public WorkingDayCalendar(NavigableMap<LocalDate, String> bankHolidays, List<LocalDate> closures) {
        this.knownFrom = LocalDate.of(bankHolidays.firstKey().getYear(), 1, 1);
        this.knownTo = LocalDate.of(bankHolidays.lastKey().getYear(), 12, 31);
        this.closuresAsked = !closures.isEmpty();
        this.daysOff = new TreeMap<>(bankHolidays);
        closures.forEach(day -> daysOff.putIfAbsent(day, CLOSED));
    }

    private WorkingDayCalendar(WorkingDayCalendar other, Collection<LocalDate> closures) {
        this.knownFrom = other.knownFrom;
        this.knownTo = other.knownTo;
        this.closuresAsked = other.closuresAsked || !closures.isEmpty();
        this.daysOff = new TreeMap<>(other.daysOff);
        closures.forEach(day -> daysOff.putIfAbsent(day, CLOSED));
    }

    /** The same calendar in which these days count as little as bank holidays. */
    public WorkingDayCalendar closedOn(Collection<LocalDate> closures) {
        return new WorkingDayCalendar(this, closures);
    }

    /** Whether the day is a working day. */
    public boolean isWorkingDay(LocalDate day) {
        return isWeekday(day) && !daysOff.containsKey(day);
    }

    /**
     * So many working days from the date; day one is the next working day.
     *
     * @param days at least one
     */
    public WorkingDayCount plus(LocalDate from, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("At least one working day is counted");
        }
        var due = from;
        for (var counted = 0; counted < days; counted += isWorkingDay(due) ? 1 : 0) {
            due = due.plusDays(1);
        }
        var known = !from.isBefore(knownFrom) && !due.isAfter(knownTo);
        return new WorkingDayCount(from, days, due, weekdaysOff(from, due), closuresAsked, known);
    }

    /** How many working days lie after {@code from} up to and with {@code to}; negative where {@code to} is earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private List<DayOff> weekdaysOff(LocalDate from, LocalDate to) {
        var between = new ArrayList<DayOff>();
        for (Map.Entry<LocalDate, String> off :
                daysOff.subMap(from, false, to, true).entrySet()) {
            if (isWeekday(off.getKey())) {
                between.add(new DayOff(off.getKey(), off.getValue()));
            }
        }
        return List.copyOf(between);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
