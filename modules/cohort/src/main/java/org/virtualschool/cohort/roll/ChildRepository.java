package org.virtualschool.cohort.roll;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.Sex;
import org.virtualschool.tenancy.Tenancy;

@Repository
class ChildRepository {

    private static final int AT_ONCE = 1000;

    private final DSLContext db;

    ChildRepository(DSLContext db) {
        this.db = db;
    }

    List<ChildRecord> withCareIds(Collection<String> careIds) {
        return fetch(CHILD.CARE_ID.eq(any(careIds.toArray(String[]::new))));
    }

    List<ChildRecord> withIds(Collection<ChildId> ids) {
        return fetch(CHILD.ID.eq(any(ids.stream().map(ChildId::value).toArray(UUID[]::new))));
    }

    /** Children of these statuses whom a list does not name. */
    List<ChildRecord> notNamed(Collection<String> careIds, ChildStatus... statuses) {
        return fetch(CHILD.STATUS
                .in(List.of(statuses).stream().map(ChildStatus::name).toList())
                .and(not(CHILD.CARE_ID.eq(any(careIds.toArray(String[]::new))))));
    }

    int count(ChildStatus status) {
        return db.fetchCount(CHILD, ours(CHILD), CHILD.STATUS.eq(status.name()));
    }

    boolean isEmpty() {
        return !db.fetchExists(CHILD, ours(CHILD));
    }

    void add(List<ChildRecord> children, Instant at) {
        for (int from = 0; from < children.size(); from += AT_ONCE) {
            var rows = children.subList(from, Math.min(children.size(), from + AT_ONCE)).stream()
                    .map(child -> {
                        var who = child.identity();
                        var upn = who.upn();
                        return row(
                                Tenancy.current(),
                                child.id().value(),
                                child.careId(),
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
                                at,
                                at);
                    })
                    .toList();
            db.insertInto(
                            CHILD,
                            CHILD.TENANT_ID,
                            CHILD.ID,
                            CHILD.CARE_ID,
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
                            CHILD.RECORDED_AT,
                            CHILD.CHANGED_AT)
                    .valuesOfRows(rows)
                    .execute();
        }
    }

    /** Writes the rows as they are given and counts their versions on. @return how many of them had the version that was read */
    int change(List<ChildRecord> children, Instant at) {
        var updates = children.stream()
                .map(child -> {
                    var who = child.identity();
                    var upn = who.upn();
                    return db.update(CHILD)
                            .set(CHILD.VERSION, child.version() + 1)
                            .set(CHILD.GIVEN_NAME, who.givenName())
                            .set(CHILD.FAMILY_NAME, who.familyName())
                            .set(CHILD.DATE_OF_BIRTH, who.dateOfBirth())
                            .set(CHILD.SEX, name(who.sex()))
                            .set(CHILD.UPN, upn == null ? null : upn.text())
                            .set(CHILD.UPN_SHAPE, upn == null ? null : upn.shape())
                            .set(CHILD.UPN_CHECK_LETTER, upn == null ? null : upn.checkLetter())
                            .set(CHILD.UPN_AUTHORITY, upn == null ? null : upn.authority())
                            .set(CHILD.YEAR_GROUP, who.yearGroup())
                            .set(CHILD.STATUS, child.status().name())
                            .set(CHILD.CHANGED_AT, at)
                            .where(
                                    ours(CHILD),
                                    CHILD.ID.eq(child.id().value()),
                                    CHILD.VERSION.eq(child.version()));
                })
                .toList();
        var changed = 0;
        for (var one : db.batch(updates).execute()) {
            changed += one;
        }
        return changed;
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
                identity);
    }

    private static ListedFacts.@Nullable ListedUpn upn(Record row) {
        var text = row.get(CHILD.UPN);
        return text == null
                ? null
                : new ListedFacts.ListedUpn(
                        text,
                        row.get(CHILD.UPN_SHAPE),
                        row.get(CHILD.UPN_CHECK_LETTER),
                        row.get(CHILD.UPN_AUTHORITY));
    }

    private static @Nullable String name(@Nullable Sex sex) {
        return sex == null ? null : sex.name();
    }
}
