package org.virtualschool.placement.clock;

import java.time.LocalDate;
import java.util.Collection;
import org.virtualschool.directory.WorkingDayCalendar;
import org.virtualschool.directory.WorkingDayCount;
import org.virtualschool.directory.WorkingDays;

/** England's calendar, read before. */
record ReadOnce(WorkingDayCalendar calendar) implements WorkingDays {

    /** @throws UnsupportedOperationException always: what leaves closure days out is asked one by one */
    @Override
    public WorkingDayCalendar calendar(Collection<LocalDate> closures) {
        throw new UnsupportedOperationException("Clocks that leave closure days out are not read in advance");
    }

    @Override
    public WorkingDayCount plus(LocalDate from, int days) {
        return calendar.plus(from, days);
    }
}
