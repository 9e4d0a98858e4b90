package org.virtualschool.audit.trail;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.unnest;
import static org.virtualschool.audit.db.Tables.ENTRY;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.AuditTrail.Line;
import org.virtualschool.audit.AuditTrail.Question;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

@Repository
class TrailQueries {

    private final DSLContext db;

    TrailQueries(DSLContext db) {
        this.db = db;
    }

    /** How many there are; counting ends at the limit. */
    int count(Question question, int limit) {
        return db.fetchCount(
                selectOne().from(ENTRY).where(ours(ENTRY), asked(question)).limit(limit));
    }

    List<Line> newest(Question question, int skipped, int atMost) {
        return db.select(
                        ENTRY.AT,
                        ENTRY.PERSON_ID.convertFrom(PersonId.class, PersonId::new),
                        ENTRY.ROLE,
                        ENTRY.ACTION,
                        ENTRY.CHANGE,
                        ENTRY.CHILDREN.convertFrom(TrailQueries::children),
                        ENTRY.WHAT)
                .from(ENTRY)
                .where(ours(ENTRY), asked(question))
                .orderBy(ENTRY.AT.desc(), ENTRY.ID.desc())
                .offset(skipped)
                .limit(atMost)
                .fetch(mapping(Line::new));
    }

    /** One look into the index for each person, however much that person did. */
    Map<PersonId, Instant> lastActs(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        var asked = unnest(ids).as("asked", "person_id");
        var person = field(name("asked", "person_id"), UUID.class);
        var last = field(select(max(ENTRY.AT)).from(ENTRY).where(ours(ENTRY), ENTRY.PERSON_ID.eq(person)));
        return db.select(person, last).from(asked).where(last.isNotNull()).stream()
                .collect(Collectors.toUnmodifiableMap(row -> new PersonId(row.value1()), Record2::value2));
    }

    private static Condition asked(Question question) {
        return and(Stream.<Optional<Condition>>of(
                        question.child().map(child -> ENTRY.CHILDREN.contains(new UUID[] {child.value()})),
                        question.person().map(person -> ENTRY.PERSON_ID.eq(person.value())),
                        question.action().map(ENTRY.ACTION::eq),
                        question.change().map(ENTRY.CHANGE::eq),
                        question.from().map(ENTRY.AT::ge),
                        question.before().map(ENTRY.AT::lt))
                .flatMap(Optional::stream)
                .toList());
    }

    private static List<ChildId> children(UUID[] ids) {
        return Arrays.stream(ids).map(ChildId::new).toList();
    }
}
