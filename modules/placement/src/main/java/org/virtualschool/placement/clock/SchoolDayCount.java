package org.virtualschool.placement.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.School;
import org.virtualschool.directory.SchoolDayCalendar;
import org.virtualschool.directory.Schools;
import org.virtualschool.directory.TermCalendars;
import org.virtualschool.directory.TermDates;
import org.virtualschool.directory.TermDates.OfAuthority;
import org.virtualschool.directory.TermDates.OfSchool;
import org.virtualschool.directory.WorkingDays;
import org.virtualschool.web.Dates;

/** Counts the days on which a school meets. Day one is the next school day. */
@Component
class SchoolDayCount {

    private static final String WEEKDAYS = "every weekday counted that is no bank holiday";

    private final Supplier<TermCalendars.Known> terms;
    private final WorkingDays workingDays;
    private final Authorities authorities;
    private final Schools schools;

    @Autowired
    SchoolDayCount(TermCalendars terms, WorkingDays workingDays, Authorities authorities, Schools schools) {
        this(terms::known, workingDays, authorities, schools);
    }

    private SchoolDayCount(
            Supplier<TermCalendars.Known> terms, WorkingDays workingDays, Authorities authorities, Schools schools) {
        this.terms = terms;
        this.workingDays = workingDays;
        this.authorities = authorities;
        this.schools = schools;
    }

    /** The same with what is known of terms now; it is read when it is first needed. */
    SchoolDayCount readOnce(WorkingDays once) {
        return new SchoolDayCount(SingletonSupplier.of(terms), once, authorities, schools);
    }

    /** @param nearest whose term dates count, the nearest first */
    Due count(Limit limit, LocalDate from, List<TermDates.Whose> nearest) {
        var calendar = terms.get().calendar(nearest);
        var first = from.plusDays(1);
        var due = calendar.dayNumber(first, limit.amount());
        return limit.due(
                from,
                due,
                limit.says() + " from " + Dates.day(from) + ", " + by(calendar, first, due),
                calendar.knows(first, due) && holidaysKnown(from, due));
    }

    private String by(SchoolDayCalendar calendar, LocalDate first, LocalDate due) {
        var whose = first.datesUntil(due.plusDays(1))
                .map(calendar::whose)
                .flatMap(Optional::stream)
                .distinct()
                .map(this::nameOf)
                .collect(Collectors.joining(" and of "));
        if (whose.isEmpty()) {
            return "term dates not known, " + WEEKDAYS;
        }
        return "as the term dates of " + whose + " say"
                + (calendar.knows(first, due) ? "" : "; where they are not known, " + WEEKDAYS);
    }

    private String nameOf(TermDates.Whose whose) {
        return switch (whose) {
            case OfAuthority(var code) ->
                authorities.byCode(code).map(Authority::name).orElse(code.value());
            case OfSchool(var urn) -> schools.byUrn(urn).map(School::name).orElse("URN " + urn);
        };
    }

    /** A school day is a working day, so that counting up to it ends on it. */
    private boolean holidaysKnown(LocalDate from, LocalDate due) {
        var england = workingDays.calendar();
        return england.plus(from, england.between(from, due)).holidaysKnown();
    }
}
