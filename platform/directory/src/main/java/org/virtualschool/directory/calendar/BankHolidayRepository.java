package org.virtualschool.directory.calendar;

import static org.virtualschool.directory.db.Tables.BANK_HOLIDAY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.directory.WorkingDayCalendar;
import org.virtualschool.directory.WorkingDayCount;
import org.virtualschool.directory.WorkingDays;

@Repository
@Transactional(readOnly = true)
class BankHolidayRepository implements WorkingDays {

    private static final String ENGLAND = "ENGLAND_AND_WALES";

    private final DSLContext db;

    BankHolidayRepository(DSLContext db) {
        this.db = db;
    }

    @Override
    public WorkingDayCount plus(LocalDate from, int days) {
        return calendar().plus(from, days);
    }

    @Override
    public WorkingDayCalendar calendar() {
        return calendar(List.of());
    }

    @Override
    public WorkingDayCalendar calendar(Collection<LocalDate> closures) {
        var holidays = db.select(BANK_HOLIDAY.DAY, BANK_HOLIDAY.TITLE)
                .from(BANK_HOLIDAY)
                .where(BANK_HOLIDAY.NATION.eq(ENGLAND))
                .fetchMap(BANK_HOLIDAY.DAY, BANK_HOLIDAY.TITLE);
        return new WorkingDayCalendar(new TreeMap<>(holidays), List.copyOf(closures));
    }
}
