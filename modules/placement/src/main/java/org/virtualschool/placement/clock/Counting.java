package org.virtualschool.placement.clock;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.TermDates;
import org.virtualschool.directory.WorkingDayCalendar;
import org.virtualschool.directory.WorkingDays;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Dates;

/** Counts what a rule asks for, with the calendar that it needs. Day one is always the day after the one that started the clock. */
@Component
class Counting {

    private final WorkingDays workingDays;
    private final Function<TenantId, List<LocalDate>> closureDays;
    private final SchoolDayCount schoolDays;

    @Autowired
    Counting(WorkingDays workingDays, Tenants tenants, SchoolDayCount schoolDays) {
        this(workingDays, tenants::closureDaysOf, schoolDays);
    }

    private Counting(
            WorkingDays workingDays, Function<TenantId, List<LocalDate>> closureDays, SchoolDayCount schoolDays) {
        this.workingDays = workingDays;
        this.closureDays = closureDays;
        this.schoolDays = schoolDays;
    }

    /** The same with England's calendar, and what is known of terms, as they are now; each council's closure days are read at most once. */
    Counting readOnce() {
        var once = new ReadOnce(workingDays.calendar());
        var closures = new HashMap<TenantId, List<LocalDate>>();
        return new Counting(once, council -> closures.computeIfAbsent(council, closureDays), schoolDays.readOnce(once));
    }

    /** As the law counts: a council's closure days do not lengthen what it allows. */
    Due lawful(Limit limit, LocalDate from) {
        return lawful(limit, from, List.of());
    }

    /** @param nearest whose term dates count, the nearest first */
    Due lawful(Limit limit, LocalDate from, List<TermDates.Whose> nearest) {
        return switch (limit.unit()) {
            case BEFORE ->
                limit.due(from, from.minusDays(1), "before the placement starts on " + Dates.day(from), true);
            case WORKING_DAYS -> working(limit, from, workingDays.calendar());
            case SCHOOL_DAYS -> schoolDays.count(limit, from, nearest);
            case DAYS, WEEKS, MONTHS ->
                limit.due(
                        from,
                        limit.unit().after(from, limit.amount()),
                        limit.says() + " from " + Dates.day(from),
                        true);
        };
    }

    /** As our own rules count: on a day on which the council is closed that is to answer nobody can. Working days only. */
    Due own(Limit limit, LocalDate from, TenantId answering) {
        return working(limit, from, workingDays.calendar(closureDays.apply(answering)));
    }

    private static Due working(Limit limit, LocalDate from, WorkingDayCalendar calendar) {
        var count = calendar.plus(from, limit.amount());
        return limit.due(from, count.due(), count.says(), count.holidaysKnown());
    }
}
