package org.virtualschool.access.asking;

import static org.virtualschool.access.db.Tables.ACCESS_REQUEST;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

@Repository
class AccessRequestRepository {

    private final DSLContext db;

    AccessRequestRepository(DSLContext db) {
        this.db = db;
    }

    /** Whether the person had no open request before. */
    boolean add(AccessRequest request) {
        return db.insertInto(ACCESS_REQUEST)
                        .set(ACCESS_REQUEST.TENANT_ID, Tenancy.current())
                        .set(ACCESS_REQUEST.ID, request.id().value())
                        .set(ACCESS_REQUEST.PERSON_ID, request.person().value())
                        .set(ACCESS_REQUEST.NAME, request.name())
                        .set(ACCESS_REQUEST.ROLE_WANTED, request.role())
                        .set(ACCESS_REQUEST.WHY, request.why())
                        .set(ACCESS_REQUEST.ASKED_AT, request.at())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** What the person asked for last. */
    Optional<AccessRequest> latestOf(PersonId person) {
        return db.selectFrom(ACCESS_REQUEST)
                .where(ours(ACCESS_REQUEST), ACCESS_REQUEST.PERSON_ID.eq(person.value()))
                .orderBy(ACCESS_REQUEST.ASKED_AT.desc(), ACCESS_REQUEST.ID.desc())
                .limit(1)
                .fetchOptional(AccessRequestRepository::request);
    }

    /** Those that nobody has answered, the oldest first. */
    List<AccessRequest> open() {
        return db.selectFrom(ACCESS_REQUEST)
                .where(ours(ACCESS_REQUEST), ACCESS_REQUEST.ANSWERED_AT.isNull())
                .orderBy(ACCESS_REQUEST.ASKED_AT, ACCESS_REQUEST.ID)
                .fetch(AccessRequestRepository::request);
    }

    int countOpen() {
        return db.fetchCount(ACCESS_REQUEST, ours(ACCESS_REQUEST), ACCESS_REQUEST.ANSWERED_AT.isNull());
    }

    /** Whether it was open until now. @param refusedBecause null where a role was given */
    boolean answer(AccessRequestId id, @Nullable String refusedBecause, PersonId by, Instant at) {
        return db.update(ACCESS_REQUEST)
                        .set(ACCESS_REQUEST.OUTCOME, refusedBecause == null ? "given" : "refused")
                        .set(ACCESS_REQUEST.ANSWER, refusedBecause)
                        .set(ACCESS_REQUEST.ANSWERED_AT, at)
                        .set(ACCESS_REQUEST.ANSWERED_BY, by.value())
                        .where(
                                ours(ACCESS_REQUEST),
                                ACCESS_REQUEST.ID.eq(id.value()),
                                ACCESS_REQUEST.ANSWERED_AT.isNull())
                        .execute()
                == 1;
    }

    private static AccessRequest request(Record row) {
        var answer = Optional.ofNullable(row.get(ACCESS_REQUEST.ANSWERED_AT))
                .map(at -> new AccessRequest.Answer(at, Optional.ofNullable(row.get(ACCESS_REQUEST.ANSWER))));
        return new AccessRequest(
                new AccessRequestId(row.get(ACCESS_REQUEST.ID)),
                new PersonId(row.get(ACCESS_REQUEST.PERSON_ID)),
                Objects.requireNonNullElse(row.get(ACCESS_REQUEST.NAME), ""),
                row.get(ACCESS_REQUEST.ROLE_WANTED),
                Objects.requireNonNullElse(row.get(ACCESS_REQUEST.WHY), ""),
                row.get(ACCESS_REQUEST.ASKED_AT),
                answer);
    }
}
