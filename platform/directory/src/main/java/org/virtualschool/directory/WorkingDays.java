package org.virtualschool.directory;

import java.time.LocalDate;
import java.util.Collection;

/** Working days in England. Deadlines of many children are counted with one {@link WorkingDayCalendar}. */
public interface WorkingDays {

    /** England's calendar without closures of a council. */
    WorkingDayCalendar calendar();

    /** England's calendar in which the council's closure days count as little as bank holidays. */
    WorkingDayCalendar calendar(Collection<LocalDate> closures);

    /** So many working days from the date; day one is the next working day. */
    WorkingDayCount plus(LocalDate from, int days);
}
