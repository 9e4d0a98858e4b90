package org.virtualschool.access.people;

import static org.virtualschool.access.db.Tables.STILL_NEEDED;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.MembershipId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.directory.SchoolTerm;
import org.virtualschool.tenancy.Tenancy;

/** What was answered to "still needed?", by membership and term. */
@Repository
class StillNeededRepository {

    private final DSLContext db;

    StillNeededRepository(DSLContext db) {
        this.db = db;
    }

    /** When a membership was found to be needed, and by whom. */
    record Confirmed(Instant at, PersonId by) {}

    /** @return whether nobody had answered in this term before */
    boolean add(PeoplePage.Row row, SchoolTerm term, boolean needed, Confirmed answered) {
        return db.insertInto(STILL_NEEDED)
                        .set(STILL_NEEDED.TENANT_ID, Tenancy.current())
                        .set(STILL_NEEDED.MEMBERSHIP_ID, row.holding().id().value())
                        .set(STILL_NEEDED.TERM, term.begins())
                        .set(STILL_NEEDED.PERSON_ID, row.person().value())
                        .set(STILL_NEEDED.NEEDED, needed)
                        .set(STILL_NEEDED.ANSWERED_AT, answered.at())
                        .set(STILL_NEEDED.ANSWERED_BY, answered.by().value())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** The memberships that somebody has answered for in this term. */
    Set<MembershipId> answeredIn(SchoolTerm term) {
        return db
                .select(STILL_NEEDED.MEMBERSHIP_ID)
                .from(STILL_NEEDED)
                .where(ours(STILL_NEEDED), STILL_NEEDED.TERM.eq(term.begins()))
                .stream()
                .map(row -> new MembershipId(row.value1()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** When each of the person's memberships was last confirmed. */
    Map<MembershipId, Confirmed> lastConfirmed(PersonId person) {
        return db
                .select(STILL_NEEDED.MEMBERSHIP_ID, STILL_NEEDED.ANSWERED_AT, STILL_NEEDED.ANSWERED_BY)
                .from(STILL_NEEDED)
                .where(ours(STILL_NEEDED), STILL_NEEDED.PERSON_ID.eq(person.value()), STILL_NEEDED.NEEDED.isTrue())
                .orderBy(STILL_NEEDED.ANSWERED_AT)
                .stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> new MembershipId(row.value1()),
                        row -> new Confirmed(row.value2(), new PersonId(row.value3())),
                        (before, last) -> last));
    }
}
