package org.virtualschool.cohort.roll;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.cohort.db.Tables.CARE_PERIOD;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.Sex;
import org.virtualschool.tenancy.Tenancy;

@Repository
class ChildRepository {

    /** Stands where each row of a batch binds its own. */
    private static final UUID UNUSED = new UUID(0, 0);

    /** What a change writes, in the order of {@link #written}. */
    private static final List<Field<?>> WRITTEN = List.of(
            CHILD.GIVEN_NAME,
            CHILD.FAMILY_NAME,
            CHILD.DATE_OF_BIRTH,
            CHILD.SEX,
            CHILD.UPN,
            CHILD.UPN_SHAPE,
            CHILD.UPN_CHECK_LETTER,
            CHILD.UPN_AUTHORITY,
            CHILD.YEAR_GROUP,
            CHILD.STATUS,
            CHILD.ADOPTED_ON,
            CHILD.ADOPTION_REASON,
            CHILD.CHANGED_AT);

    private final DSLContext db;
    private final FormerDetailRepository former;

    ChildRepository(DSLContext db, FormerDetailRepository former) {
        this.db = db;
        this.former = former;
    }

    /** Records that stand; one that was given up in a merge is found by {@link #givenUp}. */
    List<ChildRecord> withCareIds(Collection<String> careIds) {
        return fetch(CHILD.CARE_ID.eq(any(careIds.toArray(String[]::new))).and(CHILD.MERGED_INTO.isNull()));
    }

    /** Records that stand. */
    List<ChildRecord> withIds(Collection<ChildId> ids) {
        return fetch(CHILD.ID.eq(any(uuids(ids))).and(CHILD.MERGED_INTO.isNull()));
    }

    /** Those of the identifiers whose records were given up in a merge, each with the identifier of the record that stays. */
    Map<String, String> givenUp(Collection<String> careIds) {
        var stays = CHILD.as("stays");
        return db.select(CHILD.CARE_ID, stays.CARE_ID)
                .from(CHILD)
                .join(stays)
                .on(ours(stays), stays.ID.eq(CHILD.MERGED_INTO))
                .where(ours(CHILD), CHILD.CARE_ID.eq(any(careIds.toArray(String[]::new))))
                .fetchMap(CHILD.CARE_ID, stays.CARE_ID);
    }

    /** Those of the records that were given up in a merge, each with the one that stays. */
    Map<ChildId, ChildId> merged(Collection<ChildId> ids) {
        return db.select(CHILD.ID, CHILD.MERGED_INTO)
                .from(CHILD)
                .where(ours(CHILD), CHILD.ID.eq(any(uuids(ids))), CHILD.MERGED_INTO.isNotNull())
                .fetchMap(row -> new ChildId(row.value1()), row -> new ChildId(row.value2()));
    }

    /** Records that stand with one of the UPNs, if it has the shape of one, or one of the dates of birth. */
    List<Likeness.Somebody> withOneOf(Collection<String> upns, Collection<LocalDate> birthdays) {
        var upn = DSL.when(CHILD.UPN_SHAPE.isTrue(), CHILD.UPN);
        return db.select(CHILD.ID, upn, CHILD.DATE_OF_BIRTH, CHILD.NAME_SEARCH)
                .from(CHILD)
                .where(
                        ours(CHILD),
                        CHILD.MERGED_INTO.isNull(),
                        upn.eq(any(upns.toArray(String[]::new)))
                                .or(CHILD.DATE_OF_BIRTH.eq(any(birthdays.toArray(LocalDate[]::new)))))
                .orderBy(CHILD.ID)
                .fetch(row -> new Likeness.Somebody(
                        new ChildId(row.value1()),
                        Optional.ofNullable(row.value2()),
                        Optional.ofNullable(row.value3()),
                        Objects.requireNonNullElse(row.value4(), "")));
    }

    private static UUID[] uuids(Collection<ChildId> ids) {
        return ids.stream().map(ChildId::value).toArray(UUID[]::new);
    }

    /** Children of these statuses whom a list does not name. */
    List<ChildRecord> notNamed(Collection<String> careIds, ChildStatus... statuses) {
        var named = careIds.toArray(String[]::new);
        var givenUp = CHILD.as("given_up");
        return fetch(CHILD.STATUS
                .in(List.of(statuses).stream().map(ChildStatus::name).toList())
                .and(not(CHILD.CARE_ID.eq(any(named))))
                .and(notExists(selectOne()
                        .from(givenUp)
                        .where(ours(givenUp), givenUp.MERGED_INTO.eq(CHILD.ID), givenUp.CARE_ID.eq(any(named))))));
    }

    /** Social care's identifiers of children whose day of adoption has come. */
    List<String> adoptedBy(LocalDate today) {
        return db.select(CHILD.CARE_ID)
                .from(CHILD)
                .where(ours(CHILD), CHILD.ADOPTED_ON.le(today))
                .fetch(CHILD.CARE_ID);
    }

    int count(ChildStatus status) {
        return db.fetchCount(CHILD, ours(CHILD), CHILD.STATUS.eq(status.name()));
    }

    /** Whether nobody is, or ever was, looked after: no list was taken yet, or every one was taken back. */
    boolean isEmpty() {
        return !db.fetchExists(CHILD, ours(CHILD), CHILD.STATUS.ne(ChildStatus.CEASED.name()))
                && !db.fetchExists(CARE_PERIOD, ours(CARE_PERIOD), CARE_PERIOD.SUPERSEDED_AT.isNull());
    }

    void add(List<ChildRecord> children, Instant at) {
        if (children.isEmpty()) {
            return;
        }
        var rows = children.stream()
                .map(child -> values(
                        Stream.of(Tenancy.current(), child.id().value(), child.careId(), at), written(child, at)))
                .toArray(Object[][]::new);
        var columns = new ArrayList<Field<?>>(List.of(CHILD.TENANT_ID, CHILD.ID, CHILD.CARE_ID, CHILD.RECORDED_AT));
        columns.addAll(WRITTEN);
        db.batch(db.insertInto(CHILD, columns).values(new Object[columns.size()]))
                .bind(rows)
                .execute();
    }

    /**
     * Writes the rows as they are now, counts their versions on and keeps the details that gave way.
     *
     * @return how many of them had the version that was read
     */
    int change(Collection<Dossier> changed, Instant at) {
        if (changed.isEmpty()) {
            return 0;
        }
        former.keep(changed, at);
        var blank = new LinkedHashMap<Field<?>, @Nullable Object>();
        WRITTEN.forEach(field -> blank.put(field, null));
        var update = db.update(CHILD)
                .set(blank)
                .set(CHILD.VERSION, 0)
                .where(ours(CHILD), CHILD.ID.eq(UNUSED), CHILD.VERSION.eq(0));
        var rows = changed.stream()
                .map(Dossier::row)
                .map(child -> values(
                        written(child, at),
                        Stream.of(
                                child.version() + 1,
                                Tenancy.current(),
                                child.id().value(),
                                child.version())))
                .toArray(Object[][]::new);
        return Arrays.stream(db.batch(update).bind(rows).execute()).sum();
    }

    private static Stream<@Nullable Object> written(ChildRecord child, Instant at) {
        var who = child.identity();
        var upn = who.upn();
        var adoption = child.adoption();
        return Stream.of(
                who.givenName(),
                who.familyName(),
                who.dateOfBirth(),
                name(who.sex()),
                upn == null ? null : upn.text(),
                upn == null ? null : upn.shape(),
                upn == null ? null : upn.checkLetter(),
                upn == null ? null : upn.authority(),
                who.yearGroup(),
                child.status().name(),
                adoption == null ? null : adoption.on(),
                adoption == null ? null : adoption.reason(),
                at);
    }

    private static @Nullable Object[] values(
            Stream<? extends @Nullable Object> first, Stream<? extends @Nullable Object> then) {
        return Stream.<@Nullable Object>concat(first, then).toArray();
    }

    private List<ChildRecord> fetch(Condition condition) {
        return db.selectFrom(CHILD).where(ours(CHILD), condition).fetch(ChildRepository::record);
    }

    private static ChildRecord record(Record row) {
        var sex = row.get(CHILD.SEX);
        var identity = new ListedFacts.Identity(
                row.get(CHILD.GIVEN_NAME),
                row.get(CHILD.FAMILY_NAME),
                row.get(CHILD.DATE_OF_BIRTH),
                sex == null ? null : Sex.valueOf(sex),
                upn(row),
                row.get(CHILD.YEAR_GROUP));
        return new ChildRecord(
                new ChildId(row.get(CHILD.ID)),
                row.get(CHILD.VERSION),
                row.get(CHILD.CARE_ID),
                ChildStatus.valueOf(row.get(CHILD.STATUS)),
                identity,
                adoption(row));
    }

    private static ChildRecord.@Nullable AdoptionToCome adoption(Record row) {
        var on = row.get(CHILD.ADOPTED_ON);
        return on == null ? null : new ChildRecord.AdoptionToCome(on, row.get(CHILD.ADOPTION_REASON));
    }

    private static ListedFacts.@Nullable ListedUpn upn(Record row) {
        var text = row.get(CHILD.UPN);
        return text == null
                ? null
                : new ListedFacts.ListedUpn(
                        text, row.get(CHILD.UPN_SHAPE), row.get(CHILD.UPN_CHECK_LETTER), row.get(CHILD.UPN_AUTHORITY));
    }

    private static @Nullable String name(@Nullable Sex sex) {
        return sex == null ? null : sex.name();
    }
}
