package org.virtualschool.directory.calendar;

import static org.virtualschool.directory.db.Tables.TERM_DATES;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.directory.SchoolDayCalendar;
import org.virtualschool.directory.TermCalendars;
import org.virtualschool.directory.TermDates;
import org.virtualschool.directory.TermDates.HalfTerm;
import org.virtualschool.directory.TermDates.OfAuthority;
import org.virtualschool.directory.TermDates.OfSchool;
import org.virtualschool.directory.TermDates.Whose;
import org.virtualschool.directory.WorkingDays;
import org.virtualschool.tenancy.Tenancy;

@Repository
@Transactional(readOnly = true)
class TermDatesRepository implements TermCalendars {

    private final DSLContext db;
    private final WorkingDays days;
    private final Clock clock;

    TermDatesRepository(DSLContext db, WorkingDays days, Clock clock) {
        this.db = db;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public List<TermDates> all() {
        return db.selectFrom(TERM_DATES)
                .where(ours(TERM_DATES), TERM_DATES.SUPERSEDED_AT.isNull())
                .orderBy(
                        TERM_DATES.SCHOOL_YEAR.desc(),
                        TERM_DATES.AUTHORITY.asc().nullsLast(),
                        TERM_DATES.URN)
                .fetch(TermDatesRepository::dates);
    }

    @Override
    public Optional<TermDates> of(Whose whose, int schoolYear) {
        return db.selectFrom(TERM_DATES).where(current(whose, schoolYear)).fetchOptional(TermDatesRepository::dates);
    }

    @Override
    @Transactional
    public void record(TermDates dates) {
        withdraw(dates.whose(), dates.schoolYear());
        var halfTerms = dates.halfTerms();
        db.insertInto(TERM_DATES)
                .set(TERM_DATES.TENANT_ID, Tenancy.current())
                .set(TERM_DATES.ID, UUID.randomUUID())
                .set(TERM_DATES.AUTHORITY, dates.whose() instanceof OfAuthority(var authority) ? authority : null)
                .set(TERM_DATES.URN, dates.whose() instanceof OfSchool(var school) ? school : null)
                .set(TERM_DATES.SCHOOL_YEAR, (short) dates.schoolYear())
                .set(
                        TERM_DATES.STARTS_ON,
                        halfTerms.stream().map(HalfTerm::first).toArray(LocalDate[]::new))
                .set(TERM_DATES.ENDS_ON, halfTerms.stream().map(HalfTerm::last).toArray(LocalDate[]::new))
                .set(TERM_DATES.CLOSED_ON, dates.closed().toArray(LocalDate[]::new))
                .set(TERM_DATES.RECORDED_AT, Instant.now(clock))
                .execute();
    }

    @Override
    @Transactional
    public void withdraw(Whose whose, int schoolYear) {
        db.update(TERM_DATES)
                .set(TERM_DATES.SUPERSEDED_AT, Instant.now(clock))
                .where(current(whose, schoolYear))
                .execute();
    }

    @Override
    public Known known() {
        Map<Whose, List<TermDates>> recorded = all().stream().collect(Collectors.groupingBy(TermDates::whose));
        var england = days.calendar();
        return nearest -> new SchoolDayCalendar(
                england,
                nearest.stream()
                        .flatMap(whose -> recorded.getOrDefault(whose, List.of()).stream())
                        .toList());
    }

    private static Condition current(Whose whose, int schoolYear) {
        var which = switch (whose) {
            case OfAuthority(var authority) -> TERM_DATES.AUTHORITY.eq(authority);
            case OfSchool(var school) -> TERM_DATES.URN.eq(school);
        };
        return ours(TERM_DATES)
                .and(TERM_DATES.SUPERSEDED_AT.isNull())
                .and(TERM_DATES.SCHOOL_YEAR.eq((short) schoolYear))
                .and(which);
    }

    private static TermDates dates(Record row) {
        var authority = row.get(TERM_DATES.AUTHORITY);
        var whose = authority == null ? new OfSchool(row.get(TERM_DATES.URN)) : new OfAuthority(authority);
        var first = row.get(TERM_DATES.STARTS_ON);
        var last = row.get(TERM_DATES.ENDS_ON);
        var halfTerms = new ArrayList<HalfTerm>();
        IntStream.range(0, first.length).forEach(i -> halfTerms.add(new HalfTerm(first[i], last[i])));
        return new TermDates(whose, row.get(TERM_DATES.SCHOOL_YEAR), halfTerms, List.of(row.get(TERM_DATES.CLOSED_ON)));
    }
}
