package org.virtualschool.contacts.school;

import static org.virtualschool.contacts.db.Tables.CONTACT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.SchoolAccess.Asked;
import org.virtualschool.audit.PersonId;
import org.virtualschool.directory.Urn;
import org.virtualschool.post.Addressee;
import org.virtualschool.tenancy.Tenancy;

@Repository
class ContactRepository {

    private final DSLContext db;

    ContactRepository(DSLContext db) {
        this.db = db;
    }

    void add(Contact contact, Instant at, PersonId by) {
        db.insertInto(CONTACT)
                .set(CONTACT.TENANT_ID, Tenancy.current())
                .set(CONTACT.ID, contact.id().value())
                .set(CONTACT.URN, contact.school().number())
                .set(CONTACT.ROLE, contact.role())
                .set(CONTACT.NAME, contact.person().name())
                .set(CONTACT.EMAIL, contact.person().email())
                .set(CONTACT.PHONE, contact.phone().orElse(null))
                .set(CONTACT.SINCE, contact.since())
                .set(CONTACT.CONFIRMED_ON, contact.confirmedOn().orElse(null))
                .set(
                        CONTACT.CONFIRMED_BY,
                        contact.confirmedOn().map(day -> by.value()).orElse(null))
                .set(
                        CONTACT.INVITATION_ID,
                        contact.invitation().map(Asked::value).orElse(null))
                .set(CONTACT.ADDED_AT, at)
                .set(CONTACT.ADDED_BY, by.value())
                .execute();
    }

    /** Everybody who is or was at the school, by name. */
    List<Contact> at(Urn school) {
        return find(CONTACT.URN.eq(school.number()));
    }

    Optional<Contact> find(Urn school, ContactId id) {
        return find(CONTACT.URN.eq(school.number()).and(CONTACT.ID.eq(id.value()))).stream()
                .findFirst();
    }

    /** Locks the lines of the school until the end of the transaction, so that two who end somebody take turns. */
    void takeTurns(Urn school) {
        db.select(CONTACT.ID)
                .from(CONTACT)
                .where(ours(CONTACT), CONTACT.URN.eq(school.number()))
                .forUpdate()
                .fetch();
    }

    void end(ContactId id, LocalDate today) {
        db.update(CONTACT)
                .set(CONTACT.UNTIL, today)
                .where(ours(CONTACT), CONTACT.ID.eq(id.value()))
                .execute();
    }

    void confirm(ContactId id, LocalDate day, PersonId by) {
        db.update(CONTACT)
                .set(CONTACT.CONFIRMED_ON, day)
                .set(CONTACT.CONFIRMED_BY, by.value())
                .where(ours(CONTACT), CONTACT.ID.eq(id.value()))
                .execute();
    }

    /** The schools at which somebody is known today. */
    Set<Urn> schools(LocalDate today) {
        return db
                .selectDistinct(CONTACT.URN)
                .from(CONTACT)
                .where(ours(CONTACT), CONTACT.UNTIL.isNull().or(CONTACT.UNTIL.gt(today)))
                .fetch(CONTACT.URN)
                .stream()
                .map(Urn::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Contact> find(Condition which) {
        return db.selectFrom(CONTACT)
                .where(ours(CONTACT), which)
                .orderBy(CONTACT.NAME, CONTACT.ID)
                .fetch(ContactRepository::contact);
    }

    private static Contact contact(Record row) {
        return new Contact(
                new ContactId(row.get(CONTACT.ID)),
                new Urn(row.get(CONTACT.URN)),
                row.get(CONTACT.ROLE),
                new Addressee(row.get(CONTACT.NAME), row.get(CONTACT.EMAIL)),
                Optional.ofNullable(row.get(CONTACT.PHONE)),
                row.get(CONTACT.SINCE),
                Optional.ofNullable(row.get(CONTACT.UNTIL)),
                Optional.ofNullable(row.get(CONTACT.CONFIRMED_ON)),
                Optional.ofNullable(row.get(CONTACT.INVITATION_ID)).map(Asked::new));
    }
}
