package org.virtualschool.placement.clock;

import java.time.LocalDate;
import java.util.Collection;
import org.virtualschool.directory.WorkingDayCalendar;
import org.virtualschool.directory.WorkingDayCount;
import org.virtualschool.directory.WorkingDays;

/** England's calendar, read before. */
record ReadOnce(WorkingDayCalendar calendar) implements WorkingDays {

    @Override
    public WorkingDayCalendar calendar(Collection<LocalDate> closures) {
        return calendar.closedOn(closures);
    }

    @Override
    public WorkingDayCount plus(LocalDate from, int days) {
        return calendar.plus(from, days);
    }
}
