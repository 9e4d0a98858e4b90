package org.virtualschool.cohort.telling;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.DataTable;
import org.virtualschool.directory.WorkingDays;
import org.virtualschool.web.Dates;

/** After how many working days what follows. Dated data, see {@code cohort/telling/SOURCE.md}. */
@Component
class TellingDays {

    private final DataTable days = DataTable.of(TellingDays.class, "/cohort/telling/days.csv");
    private final WorkingDays calendar;

    TellingDays(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** The last day on which a school need not be reminded of what it was sent then. */
    LocalDate remind(Instant sent) {
        return due("remind", sent);
    }

    /** The last day on which nobody need ring a school that was told then. */
    LocalDate overdue(Instant noticed) {
        return due("overdue", noticed);
    }

    /** The last day on which a school finds what it was told then. */
    LocalDate forget(Instant noticed) {
        return due("forget", noticed);
    }

    private LocalDate due(String step, Instant since) {
        var day = since.atZone(Dates.LONDON).toLocalDate();
        return calendar.plus(day, days.the("step", step, day).number("working_days"))
                .due();
    }
}
