package org.virtualschool.cohort.handover;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.DataTable;
import org.virtualschool.directory.WorkingDays;
import org.virtualschool.web.Dates;

/** By when whoever is asked to take a child on answers. Dated data, see {@code cohort/handover/SOURCE.md}. */
@Component
class AnswerDays {

    private final DataTable days = DataTable.of(AnswerDays.class, "/cohort/handover/days.csv");
    private final WorkingDays calendar;

    AnswerDays(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** The last day for an answer to what was asked then. */
    LocalDate due(Instant asked) {
        var day = asked.atZone(Dates.LONDON).toLocalDate();
        return calendar.plus(day, days.on(day).getFirst().number("working_days"))
                .due();
    }
}
