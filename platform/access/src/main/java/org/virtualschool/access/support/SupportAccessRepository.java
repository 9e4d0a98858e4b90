package org.virtualschool.access.support;

import static org.virtualschool.access.db.Tables.SUPPORT_ACCESS;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.UpdateSetMoreStep;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.support.SupportAccess.Answer;
import org.virtualschool.access.support.SupportAccess.Ended;
import org.virtualschool.access.support.SupportAccess.Granted;
import org.virtualschool.access.support.SupportAccess.Refused;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

@Repository
class SupportAccessRepository {

    private final DSLContext db;

    SupportAccessRepository(DSLContext db) {
        this.db = db;
    }

    /** Whether no other one waited for an answer. */
    boolean add(SupportAccess asked) {
        return db.insertInto(SUPPORT_ACCESS)
                        .set(SUPPORT_ACCESS.TENANT_ID, Tenancy.current())
                        .set(SUPPORT_ACCESS.ID, asked.id().value())
                        .set(SUPPORT_ACCESS.ASKED_AT, asked.askedAt())
                        .set(SUPPORT_ACCESS.ASKED_BY, asked.askedBy().value())
                        .set(SUPPORT_ACCESS.ASKED_BY_NAME, asked.askedByName())
                        .set(SUPPORT_ACCESS.REASON, asked.reason())
                        .set(SUPPORT_ACCESS.TICKET, asked.ticket().orElse(null))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Optional<SupportAccess> find(SupportAccessId id) {
        return db.selectFrom(SUPPORT_ACCESS)
                .where(ours(SUPPORT_ACCESS), SUPPORT_ACCESS.ID.eq(id.value()))
                .fetchOptional(SupportAccessRepository::read);
    }

    /** The latest ones, newest first. */
    List<SupportAccess> latest(int atMost) {
        return db.selectFrom(SUPPORT_ACCESS)
                .where(ours(SUPPORT_ACCESS))
                .orderBy(SUPPORT_ACCESS.ASKED_AT.desc(), SUPPORT_ACCESS.ID.desc())
                .limit(atMost)
                .fetch(SupportAccessRepository::read);
    }

    /** The one of the person's that lasts longest; empty where none lasts. */
    Optional<SupportAccess> lasting(PersonId person, Instant now) {
        return db.selectFrom(SUPPORT_ACCESS)
                .where(
                        ours(SUPPORT_ACCESS),
                        SUPPORT_ACCESS.ASKED_BY.eq(person.value()),
                        SUPPORT_ACCESS.GRANTED_UNTIL.gt(now),
                        SUPPORT_ACCESS.ENDED_AT.isNull())
                .orderBy(SUPPORT_ACCESS.GRANTED_UNTIL.desc(), SUPPORT_ACCESS.ID.desc())
                .limit(1)
                .fetchOptional(SupportAccessRepository::read);
    }

    /** The name of somebody who asked here. */
    Optional<String> nameOf(PersonId person) {
        return db.select(SUPPORT_ACCESS.ASKED_BY_NAME)
                .from(SUPPORT_ACCESS)
                .where(ours(SUPPORT_ACCESS), SUPPORT_ACCESS.ASKED_BY.eq(person.value()))
                .orderBy(SUPPORT_ACCESS.ASKED_AT.desc(), SUPPORT_ACCESS.ID.desc())
                .limit(1)
                .fetchOptional(SUPPORT_ACCESS.ASKED_BY_NAME);
    }

    /** Whether it waited until now. */
    boolean answer(SupportAccessId id, Answer answer) {
        var update = db.update(SUPPORT_ACCESS)
                .set(SUPPORT_ACCESS.ANSWERED_AT, answer.at())
                .set(SUPPORT_ACCESS.ANSWERED_BY, answer.by().value());
        return said(update, answer)
                        .where(
                                ours(SUPPORT_ACCESS),
                                SUPPORT_ACCESS.ID.eq(id.value()),
                                SUPPORT_ACCESS.ANSWERED_AT.isNull())
                        .execute()
                == 1;
    }

    private static <R extends Record> UpdateSetMoreStep<R> said(UpdateSetMoreStep<R> update, Answer answer) {
        return switch (answer) {
            case Granted granted -> update.set(SUPPORT_ACCESS.GRANTED_UNTIL, granted.until());
            case Refused refused -> update.set(SUPPORT_ACCESS.REFUSED_BECAUSE, refused.because());
        };
    }

    /** Whether it lasted until now. */
    boolean end(SupportAccessId id, Ended ended) {
        return db.update(SUPPORT_ACCESS)
                        .set(SUPPORT_ACCESS.ENDED_AT, ended.at())
                        .set(SUPPORT_ACCESS.ENDED_BY, ended.by().value())
                        .where(
                                ours(SUPPORT_ACCESS),
                                SUPPORT_ACCESS.ID.eq(id.value()),
                                SUPPORT_ACCESS.GRANTED_UNTIL.gt(ended.at()),
                                SUPPORT_ACCESS.ENDED_AT.isNull())
                        .execute()
                == 1;
    }

    private static SupportAccess read(Record row) {
        return new SupportAccess(
                new SupportAccessId(row.get(SUPPORT_ACCESS.ID)),
                row.get(SUPPORT_ACCESS.ASKED_AT),
                new PersonId(row.get(SUPPORT_ACCESS.ASKED_BY)),
                row.get(SUPPORT_ACCESS.ASKED_BY_NAME),
                row.get(SUPPORT_ACCESS.REASON),
                Optional.ofNullable(row.get(SUPPORT_ACCESS.TICKET)),
                Optional.ofNullable(row.get(SUPPORT_ACCESS.ANSWERED_AT)).map(at -> answered(row, at)));
    }

    private static Answer answered(Record row, Instant at) {
        var by = new PersonId(row.get(SUPPORT_ACCESS.ANSWERED_BY));
        var until = row.get(SUPPORT_ACCESS.GRANTED_UNTIL);
        if (until == null) {
            return new Refused(at, by, row.get(SUPPORT_ACCESS.REFUSED_BECAUSE));
        }
        var ended = Optional.ofNullable(row.get(SUPPORT_ACCESS.ENDED_AT))
                .map(early -> new Ended(early, new PersonId(row.get(SUPPORT_ACCESS.ENDED_BY))));
        return new Granted(at, by, until, ended);
    }
}
