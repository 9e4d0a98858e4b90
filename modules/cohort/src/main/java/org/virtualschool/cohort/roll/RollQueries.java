package org.virtualschool.cohort.roll;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.ALLOCATION;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.send.SenQueries;
import org.virtualschool.directory.Distance;
import org.virtualschool.web.Paging;

/** The roll as lists show it, narrowed to what the reader reaches. */
@Repository
class RollQueries {

    private static final Field<Boolean> HIDDEN = DSL.field(DSL.name("school_hidden"), Boolean.class);

    private final DSLContext db;

    RollQueries(DSLContext db) {
        this.db = db;
    }

    /** How many children there are. */
    int count(RollReach sight, Condition asked) {
        return db.fetchCount(from(sight.reach(), asked, SHARED_CHILD.CHILD_ID));
    }

    /** All of them, by identifier. */
    List<ChildId> ids(RollReach sight, Condition asked, Order order) {
        return from(sight.reach(), asked, SHARED_CHILD.CHILD_ID)
                .orderBy(fields(order, sight))
                .fetch(SHARED_CHILD.CHILD_ID);
    }

    /** One page of them. */
    List<RollRow> rows(RollReach sight, Condition asked, Order order, Paging paging) {
        return page(sight, asked, order, paging, SHARED_CHILD.NAME_SEARCH).map(RollQueries::row);
    }

    /** One page of them, with how many there are in all: counting while they are read costs less than counting again. */
    Found countedRows(RollReach sight, Condition asked, Order order, Paging paging) {
        var total = DSL.count().over();
        var rows = page(sight, asked, order, paging, total);
        return new Found(rows.isEmpty() ? 0 : rows.getFirst().get(total), rows.map(RollQueries::row));
    }

    private Result<Record> page(RollReach sight, Condition asked, Order order, Paging paging, SelectField<?> also) {
        return from(
                        sight.reach(),
                        asked,
                        SHARED_CHILD.CHILD_ID,
                        SHARED_CHILD.GIVEN_NAME,
                        SHARED_CHILD.FAMILY_NAME,
                        SHARED_CHILD.REFERENCE,
                        SHARED_CHILD.STATUS,
                        SHARED_CHILD.YEAR_GROUP,
                        sight.schools().name(SHARED_CHILD.SCHOOL_NAME).as(SHARED_CHILD.SCHOOL_NAME),
                        SHARED_CHILD.ADDRESS_CONFIDENTIAL,
                        sight.schools().hidden().as(HIDDEN),
                        sight.placed(SHARED_CHILD.DISTANCE).as(SHARED_CHILD.DISTANCE),
                        sight.placed(SHARED_CHILD.HOST_AUTHORITY).as(SHARED_CHILD.HOST_AUTHORITY),
                        ALLOCATION.SOCIAL_WORKER,
                        also)
                .orderBy(fields(order, sight))
                .limit(paging.size())
                .offset(paging.offset())
                .fetch();
    }

    /** @param total how many there are on all pages; 0 for a page past the end */
    record Found(int total, List<RollRow> rows) {}

    /** In what order rows come. */
    record Order(RollQuestion.Sort by, boolean descending) {}

    /** True of no child. */
    static Condition nobody() {
        return falseCondition();
    }

    /** What the filters ask. @param worker name of the social worker asked for */
    static Condition asked(RollQuestion question, Optional<String> worker) {
        var school = question.urn()
                .<Condition>map(SHARED_CHILD.URN::eq)
                .or(() -> question.setting().map(SHARED_CHILD.LOCAL_SETTING_ID::eq))
                .orElse(question.withoutSchool() ? SHARED_CHILD.SCHOOL_NAME.isNull() : noCondition());
        return SHARED_CHILD
                .STATUS
                .eq(question.statusAsked().name())
                .and(question.yearGroup().map(SHARED_CHILD.YEAR_GROUP::eq).orElse(noCondition()))
                .and(question.hostCode().map(SHARED_CHILD.HOST_AUTHORITY::eq).orElse(noCondition()))
                .and(worker.map(ALLOCATION.SOCIAL_WORKER::eq).orElse(noCondition()))
                .and(question.areaKind().map(RollQueries::inArea).orElse(noCondition()))
                .and(question.senAsked().map(RollQueries::sen).orElse(noCondition()))
                .and(school);
    }

    /** These children. */
    static Condition among(List<ChildId> children) {
        return SHARED_CHILD.CHILD_ID.in(children);
    }

    /** Children whose name holds every word, or whose identifier or UPN is just this. */
    static Condition named(String typed) {
        var identifier = typed.strip();
        var words = SearchName.words(typed).stream()
                .map(SHARED_CHILD.NAME_SEARCH::contains)
                .toList();
        var byName = words.isEmpty() ? falseCondition() : DSL.and(words);
        return byName.or(SHARED_CHILD
                .CHILD_ID
                .coerce(CHILD.ID)
                .in(select(coalesce(CHILD.MERGED_INTO, CHILD.ID))
                        .from(CHILD)
                        .where(
                                ours(CHILD),
                                CHILD.CARE_ID.equalIgnoreCase(identifier).or(CHILD.UPN.equalIgnoreCase(identifier)))));
    }

    private SelectConditionStep<Record> from(Condition reach, Condition asked, SelectFieldOrAsterisk... fields) {
        return from(db, reach, asked, fields);
    }

    /** Children within reach, each with who works with it now. */
    static SelectConditionStep<Record> from(
            DSLContext db, Condition reach, Condition asked, SelectFieldOrAsterisk... fields) {
        return db.select(fields)
                .from(SHARED_CHILD)
                .leftJoin(ALLOCATION)
                .on(lastingAllocation())
                .where(ours(SHARED_CHILD), reach, asked);
    }

    private static Condition lastingAllocation() {
        return ours(ALLOCATION)
                .and(ALLOCATION.CHILD_ID.eq(SHARED_CHILD.CHILD_ID.coerce(ALLOCATION.CHILD_ID)))
                .and(ALLOCATION.SUPERSEDED_AT.isNull())
                .and(ALLOCATION.ENDS_ON.isNull());
    }

    private static Condition inArea(String kind) {
        return switch (kind) {
            case "in" -> SHARED_CHILD.DISTANCE.eq(Distance.IN_AREA.name());
            case "out" -> SHARED_CHILD.DISTANCE.in(Distance.OUT_OF_AREA.name(), Distance.AT_A_DISTANCE.name());
            default -> SHARED_CHILD.DISTANCE.isNull().or(SHARED_CHILD.DISTANCE.eq(Distance.UNKNOWN.name()));
        };
    }

    private static Condition sen(String asked) {
        return asked.equals("none") ? SenQueries.isNotRecorded() : SenQueries.hasNow(asked);
    }

    private static List<SortField<?>> fields(Order order, RollReach sight) {
        Field<?> field = switch (order.by()) {
            case NAME -> SHARED_CHILD.NAME_SEARCH;
            case YEAR -> SHARED_CHILD.YEAR_GROUP;
            case SCHOOL -> sight.schools().name(SHARED_CHILD.SCHOOL_NAME);
            case HOST -> sight.placed(SHARED_CHILD.HOST_AUTHORITY);
            case WORKER -> ALLOCATION.SOCIAL_WORKER;
        };
        if (order.by() == RollQuestion.Sort.NAME) {
            return List.of(order.descending() ? field.desc() : field.asc(), SHARED_CHILD.CHILD_ID.asc());
        }
        var first = order.descending() ? field.desc() : field.asc();
        return List.of(first.nullsLast(), SHARED_CHILD.NAME_SEARCH.asc(), SHARED_CHILD.CHILD_ID.asc());
    }

    private static RollRow row(Record row) {
        return new RollRow(
                row.get(SHARED_CHILD.CHILD_ID),
                row.get(SHARED_CHILD.GIVEN_NAME),
                row.get(SHARED_CHILD.FAMILY_NAME),
                row.get(SHARED_CHILD.REFERENCE),
                ChildStatus.valueOf(row.get(SHARED_CHILD.STATUS)),
                Optional.ofNullable(row.get(SHARED_CHILD.YEAR_GROUP)),
                Optional.ofNullable(row.get(SHARED_CHILD.SCHOOL_NAME)),
                Optional.ofNullable(row.get(SHARED_CHILD.DISTANCE)).map(Distance::valueOf),
                Optional.ofNullable(row.get(SHARED_CHILD.HOST_AUTHORITY)),
                Optional.ofNullable(row.get(ALLOCATION.SOCIAL_WORKER)),
                row.get(SHARED_CHILD.ADDRESS_CONFIDENTIAL),
                row.get(HIDDEN));
    }
}
