package org.virtualschool.cohort.terms;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.SchoolDayCalendar;
import org.virtualschool.directory.Schools;
import org.virtualschool.directory.TermCalendars;
import org.virtualschool.directory.TermDates;
import org.virtualschool.directory.TermDates.OfAuthority;
import org.virtualschool.directory.TermDates.OfSchool;
import org.virtualschool.directory.WorkingDayCalendar;
import org.virtualschool.directory.WorkingDays;

/** Reads, records and takes back term dates. */
@Service
class RecordingTermDates {

    private final TermCalendars calendars;
    private final Authorities authorities;
    private final Schools schools;
    private final WorkingDays days;
    private final Audit audit;

    RecordingTermDates(
            TermCalendars calendars, Authorities authorities, Schools schools, WorkingDays days, Audit audit) {
        this.calendars = calendars;
        this.authorities = authorities;
        this.schools = schools;
        this.days = days;
        this.audit = audit;
    }

    /** @param name the authority's or the school's @param schoolDays in the year */
    record Entry(TermDates dates, String name, int schoolDays) {}

    @Transactional(readOnly = true)
    List<Entry> all() {
        var england = days.calendar();
        return calendars.all().stream()
                .map(dates -> new Entry(dates, nameOf(dates.whose()), schoolDays(dates, england)))
                .toList();
    }

    /** Every authority that there is now, by name. */
    @Transactional(readOnly = true)
    List<Authority> authorities() {
        return authorities.current();
    }

    /** Whether there is an authority, or an open school, whose dates could be recorded. */
    @Transactional(readOnly = true)
    boolean exists(TermDates.Whose whose) {
        return switch (whose) {
            case OfAuthority(var code) ->
                authorities.byCode(code).filter(Authority::current).isPresent();
            case OfSchool(var urn) -> schools.byUrn(urn).isPresent();
        };
    }

    @Transactional
    void record(TermDates dates) {
        calendars.record(dates);
        audit.changed(CohortAction.RECORD_TERM_DATES.key(), List.of(), "recorded term dates");
    }

    @Transactional
    void withdraw(TermDates.Whose whose, int schoolYear) {
        calendars.withdraw(whose, schoolYear);
        audit.changed(CohortAction.RECORD_TERM_DATES.key(), List.of(), "took term dates back");
    }

    private String nameOf(TermDates.Whose whose) {
        return switch (whose) {
            case OfAuthority(var code) ->
                authorities.byCode(code).map(Authority::name).orElse(code.value());
            case OfSchool(var urn) ->
                schools.byUrn(urn)
                        .map(school -> school.name() + " (URN " + urn + ")")
                        .orElse("URN " + urn);
        };
    }

    private static int schoolDays(TermDates dates, WorkingDayCalendar england) {
        return new SchoolDayCalendar(england, List.of(dates))
                .count(
                        dates.halfTerms().getFirst().first(),
                        dates.halfTerms().getLast().last());
    }
}
