package org.virtualschool.cohort.roll;

import static org.jooq.impl.DSL.arrayAggDistinct;
import static org.jooq.impl.DSL.coalesce;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.ALLOCATION;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.cohort.ChildStatus;

/** What the filters above a roll can offer. */
@Repository
class RollChoiceQueries {

    private static final int MOST_CHOICES = 500;

    private final DSLContext db;

    RollChoiceQueries(DSLContext db) {
        this.db = db;
    }

    /** Schools, hosts and social workers of looked-after children within reach, read in one pass. */
    Choices of(RollReach sight) {
        var number = coalesce(SHARED_CHILD.URN.cast(String.class), SHARED_CHILD.LOCAL_SETTING_ID.cast(String.class));
        var schools = each(sight.schools().placed(number.concat(" ").concat(SHARED_CHILD.SCHOOL_NAME)));
        var hosts = each(sight.placed(SHARED_CHILD.HOST_AUTHORITY));
        var workers = each(ALLOCATION.SOCIAL_WORKER);
        var lookedAfter = SHARED_CHILD.STATUS.eq(ChildStatus.LOOKED_AFTER.name());
        var total = DSL.count();
        var found = RollQueries.from(db, sight.reach(), lookedAfter, total, schools, hosts, workers)
                .fetchSingle();
        return new Choices(
                found.get(total),
                values(found.get(schools)).map(SchoolChoice::of).toList(),
                values(found.get(hosts)).toList(),
                values(found.get(workers)).toList());
    }

    private static Field<String[]> each(Field<String> field) {
        return arrayAggDistinct(field.collate("C")).filterWhere(field.isNotNull());
    }

    private static Stream<String> values(String @Nullable [] found) {
        return found == null ? Stream.of() : Arrays.stream(found).limit(MOST_CHOICES);
    }

    /** @param lookedAfter how many are looked after @param schools in no order @param hosts codes of authorities @param workers by name */
    record Choices(int lookedAfter, List<SchoolChoice> schools, List<String> hosts, List<String> workers) {}

    /** @param value as {@link RollQuestion#school()} has it */
    record SchoolChoice(String value, String name) {

        private static SchoolChoice of(String numberAndName) {
            var parts = numberAndName.split(" ", 2);
            return new SchoolChoice(parts[0], parts[1]);
        }
    }
}
