package org.virtualschool.cohort.around;

import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.CHILD_CONTACT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

/** Professionals around children, as somebody recorded them. */
@Repository
class ChildContactRepository {

    private final DSLContext db;

    ChildContactRepository(DSLContext db) {
        this.db = db;
    }

    /** Locks the child until the end of the transaction, so that two who record somebody take turns. */
    void takeTurns(ChildId child) {
        db.select(CHILD.ID)
                .from(CHILD)
                .where(ours(CHILD), CHILD.ID.eq(child.value()))
                .forUpdate()
                .fetch();
    }

    /** All of them, now and before, the latest first; none that was never so. */
    List<ChildContact> of(ChildId child) {
        return db.selectFrom(CHILD_CONTACT)
                .where(
                        ours(CHILD_CONTACT),
                        CHILD_CONTACT.CHILD_ID.eq(child.value()),
                        CHILD_CONTACT.TAKEN_AWAY_AT.isNull())
                .orderBy(CHILD_CONTACT.STARTS_ON.desc(), CHILD_CONTACT.ID.desc())
                .fetch(ChildContactRepository::contact);
    }

    void add(ChildId child, ChildContact contact, PersonId by, Instant at) {
        db.insertInto(CHILD_CONTACT)
                .set(CHILD_CONTACT.TENANT_ID, Tenancy.current())
                .set(CHILD_CONTACT.ID, contact.id())
                .set(CHILD_CONTACT.CHILD_ID, child.value())
                .set(CHILD_CONTACT.ROLE, contact.role())
                .set(CHILD_CONTACT.NAME, contact.name())
                .set(CHILD_CONTACT.ORGANISATION, contact.organisation().orElse(null))
                .set(CHILD_CONTACT.EMAIL, contact.email().orElse(null))
                .set(CHILD_CONTACT.PHONE, contact.phone().orElse(null))
                .set(CHILD_CONTACT.STARTS_ON, contact.startsOn())
                .set(CHILD_CONTACT.CHECKED_ON, contact.checkedOn())
                .set(CHILD_CONTACT.CHECKED_BY, by.value())
                .set(CHILD_CONTACT.RECORDED_AT, at)
                .set(CHILD_CONTACT.RECORDED_BY, by.value())
                .execute();
    }

    void end(ChildId child, UUID contact, LocalDate endsOn) {
        db.update(CHILD_CONTACT)
                .set(CHILD_CONTACT.ENDS_ON, endsOn)
                .where(one(child, contact))
                .execute();
    }

    void check(ChildId child, UUID contact, LocalDate day, PersonId by) {
        db.update(CHILD_CONTACT)
                .set(CHILD_CONTACT.CHECKED_ON, day)
                .set(CHILD_CONTACT.CHECKED_BY, by.value())
                .where(one(child, contact))
                .execute();
    }

    void takeAway(ChildId child, UUID contact, PersonId by, Instant at) {
        db.update(CHILD_CONTACT)
                .set(CHILD_CONTACT.TAKEN_AWAY_AT, at)
                .set(CHILD_CONTACT.TAKEN_AWAY_BY, by.value())
                .where(one(child, contact))
                .execute();
    }

    private static Condition one(ChildId child, UUID contact) {
        return ours(CHILD_CONTACT).and(CHILD_CONTACT.CHILD_ID.eq(child.value())).and(CHILD_CONTACT.ID.eq(contact));
    }

    private static ChildContact contact(Record row) {
        return new ChildContact(
                row.get(CHILD_CONTACT.ID),
                row.get(CHILD_CONTACT.ROLE),
                row.get(CHILD_CONTACT.NAME),
                Optional.ofNullable(row.get(CHILD_CONTACT.ORGANISATION)),
                Optional.ofNullable(row.get(CHILD_CONTACT.EMAIL)),
                Optional.ofNullable(row.get(CHILD_CONTACT.PHONE)),
                row.get(CHILD_CONTACT.STARTS_ON),
                Optional.ofNullable(row.get(CHILD_CONTACT.ENDS_ON)),
                row.get(CHILD_CONTACT.CHECKED_ON));
    }
}
