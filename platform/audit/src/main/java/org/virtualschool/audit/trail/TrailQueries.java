package org.virtualschool.audit.trail;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.audit.db.Tables.ENTRY;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
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
