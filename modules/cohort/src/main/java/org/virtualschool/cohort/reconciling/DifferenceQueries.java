package org.virtualschool.cohort.reconciling;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.HELD_VALUE;
import static org.virtualschool.cohort.db.Tables.HELD_VALUE_PROTECTED;
import static org.virtualschool.cohort.db.Tables.MISSING_CHILD;
import static org.virtualschool.cohort.db.Tables.SCHOOL_PLACE;
import static org.virtualschool.cohort.db.Tables.TWO_VERSIONS;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ListName;
import org.virtualschool.web.Paging;

/** Open differences of children within reach. */
@Repository
class DifferenceQueries {

    private final DSLContext db;

    DifferenceQueries(DSLContext db) {
        this.db = db;
    }

    /** @param since when it was found out */
    record Open(ChildId child, String name, Difference kind, Instant since) {
        @Override
        public String toString() {
            return "Open[" + child + ", " + kind + "]";
        }
    }

    /** How many there are of each kind. */
    Map<Difference, Integer> counts(Condition reach) {
        var found = found();
        var counts = new EnumMap<Difference, Integer>(Difference.class);
        db.select(kind(found), DSL.count())
                .from(found)
                .join(SHARED_CHILD)
                .on(ours(SHARED_CHILD), SHARED_CHILD.CHILD_ID.coerce(UUID.class).eq(child(found)))
                .where(reach)
                .groupBy(kind(found))
                .forEach(row -> counts.put(Difference.valueOf(row.value1()), row.value2()));
        return counts;
    }

    /** Oldest first. */
    List<Open> page(Optional<Difference> kind, Condition reach, Paging paging) {
        var found = found();
        return db.select(
                        SHARED_CHILD.CHILD_ID,
                        SHARED_CHILD.GIVEN_NAME,
                        SHARED_CHILD.FAMILY_NAME,
                        SHARED_CHILD.REFERENCE,
                        kind(found),
                        since(found))
                .from(found)
                .join(SHARED_CHILD)
                .on(ours(SHARED_CHILD), SHARED_CHILD.CHILD_ID.coerce(UUID.class).eq(child(found)))
                .where(reach, kind.map(one -> kind(found).eq(one.name())).orElseGet(DSL::noCondition))
                .orderBy(since(found), SHARED_CHILD.NAME_SEARCH, SHARED_CHILD.CHILD_ID, kind(found))
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(row -> new Open(
                        row.value1(),
                        ListName.of(row.value2(), row.value3(), row.value4()),
                        Difference.valueOf(row.value5()),
                        row.value6()));
    }

    private static Table<Record3<UUID, String, Instant>> found() {
        return notNamed()
                .unionAll(values())
                .unionAll(protectedValues())
                .unionAll(versions())
                .unionAll(schools())
                .unionAll(sameUpn())
                .asTable("found", "child_id", "kind", "since");
    }

    private static Select<Record3<UUID, String, Instant>> notNamed() {
        return select(
                        MISSING_CHILD.CHILD_ID,
                        DSL.when(MISSING_CHILD.DELETED, inline(Difference.DELETED.name()))
                                .otherwise(inline(Difference.NOT_IN_LIST.name())),
                        MISSING_CHILD.ASKED_AT)
                .from(MISSING_CHILD)
                .where(ours(MISSING_CHILD));
    }

    private static Select<Record3<UUID, String, Instant>> values() {
        return select(HELD_VALUE.CHILD_ID, inline(Difference.VALUE.name()), min(HELD_VALUE.RECORDED_AT))
                .from(HELD_VALUE)
                .where(ours(HELD_VALUE), HELD_VALUE.RESOLVED_AT.isNull())
                .groupBy(HELD_VALUE.CHILD_ID);
    }

    /** That one waits, and nothing of what it says. */
    private static Select<Record3<UUID, String, Instant>> protectedValues() {
        return select(
                        HELD_VALUE_PROTECTED.CHILD_ID,
                        inline(Difference.VALUE.name()),
                        min(HELD_VALUE_PROTECTED.RECORDED_AT))
                .from(HELD_VALUE_PROTECTED)
                .where(ours(HELD_VALUE_PROTECTED), HELD_VALUE_PROTECTED.RESOLVED_AT.isNull())
                .groupBy(HELD_VALUE_PROTECTED.CHILD_ID);
    }

    private static Select<Record3<UUID, String, Instant>> versions() {
        return select(TWO_VERSIONS.CHILD_ID, inline(Difference.TWO_VERSIONS.name()), min(TWO_VERSIONS.RECORDED_AT))
                .from(TWO_VERSIONS)
                .where(ours(TWO_VERSIONS), TWO_VERSIONS.SETTLED_AT.isNull())
                .groupBy(TWO_VERSIONS.CHILD_ID);
    }

    private static Select<Record3<UUID, String, Instant>> schools() {
        return select(SCHOOL_PLACE.CHILD_ID, inline(Difference.SCHOOL.name()), SCHOOL_PLACE.RECORDED_AT)
                .from(SCHOOL_PLACE)
                .where(
                        ours(SCHOOL_PLACE),
                        SCHOOL_PLACE.SUPERSEDED_AT.isNull(),
                        SCHOOL_PLACE.ENDS_ON.isNull(),
                        SCHOOL_PLACE.URN.isNull(),
                        SCHOOL_PLACE.LOCAL_SETTING_ID.isNull());
    }

    /** Whose UPN has the right shape and stands at another child of this council too. What stands at other councils is nobody's business. */
    private static Select<Record3<UUID, String, Instant>> sameUpn() {
        var other = CHILD.as("other");
        return select(CHILD.ID, inline(Difference.SAME_UPN.name()), CHILD.CHANGED_AT)
                .from(CHILD)
                .where(
                        ours(CHILD),
                        CHILD.UPN_SHAPE.isTrue(),
                        CHILD.MERGED_INTO.isNull(),
                        exists(selectOne()
                                .from(other)
                                .where(
                                        ours(other),
                                        other.UPN.eq(CHILD.UPN),
                                        other.ID.ne(CHILD.ID),
                                        other.MERGED_INTO.isNull())));
    }

    private static Field<UUID> child(Table<Record3<UUID, String, Instant>> found) {
        return Objects.requireNonNull(found.field("child_id", UUID.class));
    }

    private static Field<String> kind(Table<Record3<UUID, String, Instant>> found) {
        return Objects.requireNonNull(found.field("kind", String.class));
    }

    private static Field<Instant> since(Table<Record3<UUID, String, Instant>> found) {
        return Objects.requireNonNull(found.field("since", Instant.class));
    }
}
