package org.virtualschool.cohort.derived;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.month;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.year;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.SEALED_PERIOD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.virtualschool.cohort.roll.YearGroup;

/** Counts cohorts on a day. */
@Repository
class CohortQueries {

    private final DSLContext db;

    CohortQueries(DSLContext db) {
        this.db = db;
    }

    /** How many belong to each cohort: one pass over those who were looked after. @param asked the condition of each, with its reach @param lookedAfter whoever may belong to any, with the reach */
    Map<Cohort, Integer> counts(Map<Cohort, Condition> asked, Condition lookedAfter) {
        var cohorts = List.copyOf(asked.keySet());
        var fields = cohorts.stream()
                .map(cohort -> count().filterWhere(asked.getOrDefault(cohort, noCondition())))
                .toList();
        var row = db.select(fields)
                .from(SHARED_CHILD)
                .where(ours(SHARED_CHILD), lookedAfter)
                .fetchSingle();
        var counts = new EnumMap<Cohort, Integer>(Cohort.class);
        for (var i = 0; i < cohorts.size(); i++) {
            counts.put(cohorts.get(i), row.get(i, Integer.class));
        }
        return counts;
    }

    /** How many of each year group, youngest first, and last those of none. */
    Map<Optional<Integer>, Integer> byYear(LocalDate day, LocalDate today, Condition lookedAfter) {
        var group = yearOn(day, today).as("year_on_the_day");
        var counts = new LinkedHashMap<Optional<Integer>, Integer>();
        db.select(group, count())
                .from(SHARED_CHILD)
                .join(CHILD)
                .on(ours(CHILD), CHILD.ID.eq(SHARED_CHILD.CHILD_ID.coerce(CHILD.ID)))
                .where(ours(SHARED_CHILD), lookedAfter)
                .groupBy(group)
                .orderBy(group.asc().nullsLast())
                .forEach(row -> counts.put(Optional.ofNullable(row.value1()), row.value2()));
        return counts;
    }

    /** Children of the year group on the day; of none for empty. */
    static Condition inYear(Optional<Integer> asked, LocalDate day, LocalDate today) {
        var group = yearOn(day, today);
        return SHARED_CHILD
                .CHILD_ID
                .coerce(CHILD.ID)
                .in(select(CHILD.ID)
                        .from(CHILD)
                        .where(ours(CHILD), asked.map(group::eq).orElseGet(group::isNull)));
    }

    /** Sealed children who were looked after on the day and since {@code from} at the latest, or newly, since then at the earliest. */
    int sealed(LocalDate day, LocalDate from, Cohort cohort) {
        var began = switch (cohort) {
            case TWELVE_MONTHS -> SEALED_PERIOD.STARTS_ON.le(from);
            case NEWLY -> SEALED_PERIOD.STARTS_ON.ge(from);
            default -> noCondition();
        };
        return db.fetchCount(
                SEALED_PERIOD,
                ours(SEALED_PERIOD),
                SEALED_PERIOD.STARTS_ON.le(day),
                SEALED_PERIOD.ENDS_ON.isNull().or(SEALED_PERIOD.ENDS_ON.gt(day)),
                began);
    }

    /** In the school year of today as a list told it; else, and where none told it, by date of birth. See {@link SchoolYears}. */
    static Field<Integer> yearOn(LocalDate day, LocalDate today) {
        var usual = val(SchoolYears.of(day) - SchoolYears.BIRTH_TO_RECEPTION)
                .minus(year(CHILD.DATE_OF_BIRTH))
                .plus(when(month(CHILD.DATE_OF_BIRTH).ge(Month.SEPTEMBER.getValue()), 0)
                        .otherwise(1));
        var ofAGroup = when(usual.between(YearGroup.FIRST, YearGroup.LAST), usual);
        return SchoolYears.of(day) == SchoolYears.of(today) ? coalesce(CHILD.YEAR_GROUP, ofAGroup) : ofAGroup;
    }
}
