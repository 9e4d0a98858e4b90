package org.virtualschool.access.startagain;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.virtualschool.access.db.Tables.INVITATION;
import static org.virtualschool.access.db.Tables.START_AGAIN;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.SchoolAccess.Asked;
import org.virtualschool.access.StartingAgain.Again;
import org.virtualschool.access.invitation.Code;
import org.virtualschool.audit.PersonId;
import org.virtualschool.post.MessageId;
import org.virtualschool.tenancy.Tenancy;

@Repository
class StartAgainRepository {

    private final DSLContext db;

    StartAgainRepository(DSLContext db) {
        this.db = db;
    }

    /** Who accepted which of these with an account of the realm's own and has access today. */
    Map<Asked, PersonId> withAnAccount(Collection<Asked> asked, LocalDate today) {
        return db
                .select(INVITATION.ID, INVITATION.ACCEPTED_BY)
                .from(INVITATION)
                .where(
                        ours(INVITATION),
                        INVITATION.ID.in(asked.stream().map(Asked::value).toList()),
                        INVITATION.ACCOUNT.isNotNull(),
                        HowFarQueries.hasAccess(INVITATION.ACCEPTED_BY, today))
                .stream()
                .collect(toUnmodifiableMap(row -> new Asked(row.value1()), row -> new PersonId(row.value2())));
    }

    /** What became of the last time of each of them. */
    Map<PersonId, Again> latest(Collection<PersonId> people, Instant now) {
        return db
                .select(START_AGAIN.fields())
                .distinctOn(START_AGAIN.PERSON_ID)
                .from(START_AGAIN)
                .where(
                        ours(START_AGAIN),
                        START_AGAIN.PERSON_ID.in(
                                people.stream().map(PersonId::value).toList()))
                .orderBy(START_AGAIN.PERSON_ID, START_AGAIN.ASKED_AT.desc(), START_AGAIN.ID.desc())
                .stream()
                .collect(toUnmodifiableMap(
                        row -> new PersonId(row.get(START_AGAIN.PERSON_ID)), row -> HowFarQueries.again(row, now)));
    }

    /** Who accepted it with an account of the realm's own and has access today; others who ask the same wait until this transaction ends. */
    Optional<PersonId> take(Asked asked, LocalDate today) {
        return db.select(INVITATION.ACCEPTED_BY)
                .from(INVITATION)
                .where(
                        ours(INVITATION),
                        INVITATION.ID.eq(asked.value()),
                        INVITATION.ACCOUNT.isNotNull(),
                        HowFarQueries.hasAccess(INVITATION.ACCEPTED_BY, today))
                .forUpdate()
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    void add(StartAgainId id, Asked asked, PersonId person, String reason, Instant at, PersonId by) {
        db.insertInto(START_AGAIN)
                .set(START_AGAIN.TENANT_ID, Tenancy.current())
                .set(START_AGAIN.ID, id.value())
                .set(START_AGAIN.INVITATION_ID, asked.value())
                .set(START_AGAIN.PERSON_ID, person.value())
                .set(START_AGAIN.REASON, reason)
                .set(START_AGAIN.ASKED_AT, at)
                .set(START_AGAIN.ASKED_BY, by.value())
                .execute();
    }

    /** What was asked for before and is not used counts no longer. */
    void replace(PersonId person, Instant now) {
        db.update(START_AGAIN)
                .set(START_AGAIN.REPLACED_AT, now)
                .where(ours(START_AGAIN), START_AGAIN.PERSON_ID.eq(person.value()), HowFarQueries.isUnsettled())
                .execute();
    }

    /** Whose account is still to be emptied, if nothing has taken its place and the person has access today. */
    Optional<Lost> begun(StartAgainId id, LocalDate today) {
        return find(START_AGAIN.ID.eq(id.value()).and(START_AGAIN.SENT_AT.isNull()), today)
                .forUpdate()
                .of(START_AGAIN)
                .fetchOptional(StartAgainRepository::lost);
    }

    void sent(StartAgainId id, Code code, MessageId message, Instant at, Instant expires) {
        db.update(START_AGAIN)
                .set(START_AGAIN.DIGEST, code.digest())
                .set(START_AGAIN.MESSAGE_ID, message.value())
                .set(START_AGAIN.SENT_AT, at)
                .set(START_AGAIN.EXPIRES_AT, expires)
                .where(ours(START_AGAIN), START_AGAIN.ID.eq(id.value()))
                .execute();
    }

    /** Whose link holds the code, if it works. */
    Optional<Lost> open(Code code, Instant now, LocalDate today) {
        return find(START_AGAIN.DIGEST.eq(code.digest()).and(START_AGAIN.EXPIRES_AT.gt(now)), today)
                .fetchOptional(StartAgainRepository::lost);
    }

    /** Whether the link worked until now. */
    boolean use(StartAgainId id, Instant now) {
        return db.update(START_AGAIN)
                        .set(START_AGAIN.USED_AT, now)
                        .where(
                                ours(START_AGAIN),
                                START_AGAIN.ID.eq(id.value()),
                                START_AGAIN.EXPIRES_AT.gt(now),
                                HowFarQueries.isUnsettled())
                        .execute()
                == 1;
    }

    /** Whether it was still to be done. */
    boolean giveUp(StartAgainId id, Instant now) {
        return db.update(START_AGAIN)
                        .set(START_AGAIN.GIVEN_UP_AT, now)
                        .where(
                                ours(START_AGAIN),
                                START_AGAIN.ID.eq(id.value()),
                                START_AGAIN.SENT_AT.isNull(),
                                HowFarQueries.isUnsettled())
                        .execute()
                == 1;
    }

    private SelectConditionStep<? extends Record> find(Condition which, LocalDate today) {
        return db.select(
                        START_AGAIN.ID,
                        START_AGAIN.PERSON_ID,
                        INVITATION.ACCOUNT,
                        HowFarQueries.nameOf(START_AGAIN.PERSON_ID))
                .from(START_AGAIN)
                .join(INVITATION)
                .on(ours(INVITATION), INVITATION.ID.eq(START_AGAIN.INVITATION_ID))
                .where(
                        ours(START_AGAIN),
                        which,
                        HowFarQueries.isUnsettled(),
                        HowFarQueries.hasAccess(START_AGAIN.PERSON_ID, today));
    }

    private static Lost lost(Record row) {
        return new Lost(
                new StartAgainId(row.get(START_AGAIN.ID)),
                new PersonId(row.get(START_AGAIN.PERSON_ID)),
                row.get(HowFarQueries.NAME, String.class),
                row.get(INVITATION.ACCOUNT));
    }
}
