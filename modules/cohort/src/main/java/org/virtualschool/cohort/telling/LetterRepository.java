package org.virtualschool.cohort.telling;

import static org.virtualschool.cohort.db.Tables.SCHOOL_LETTER;
import static org.virtualschool.cohort.db.Tables.SCHOOL_RECEIPT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.PersonId;
import org.virtualschool.post.MessageId;
import org.virtualschool.tenancy.Tenancy;

/** Messages to people at schools, and who opened what they were about. */
@Repository
class LetterRepository {

    private final DSLContext db;

    LetterRepository(DSLContext db) {
        this.db = db;
    }

    /** @param contact the line in the directory of people at schools @param role key of the role there @param chase 0 for the first */
    record Letter(NoticeId notice, UUID contact, String role, int chase, Optional<MessageId> message, Instant sentAt) {}

    /** @param role as which somebody opened it @param at when first */
    record Receipt(NoticeId notice, PersonId person, String role, Instant at) {}

    /** @return whether it was not written yet: whoever writes twice sends once */
    boolean add(Notice notice, Letter letter) {
        return db.insertInto(SCHOOL_LETTER)
                        .set(SCHOOL_LETTER.TENANT_ID, Tenancy.current())
                        .set(SCHOOL_LETTER.NOTICE_ID, notice.id().value())
                        .set(SCHOOL_LETTER.CONTACT_ID, letter.contact())
                        .set(SCHOOL_LETTER.CHASE, letter.chase())
                        .set(SCHOOL_LETTER.CHILD_ID, notice.child().value())
                        .set(SCHOOL_LETTER.ROLE, letter.role())
                        .set(SCHOOL_LETTER.SENT_AT, letter.sentAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void sent(Letter letter, MessageId message) {
        db.update(SCHOOL_LETTER)
                .set(SCHOOL_LETTER.MESSAGE_ID, message.value())
                .where(
                        ours(SCHOOL_LETTER),
                        SCHOOL_LETTER.NOTICE_ID.eq(letter.notice().value()),
                        SCHOOL_LETTER.CONTACT_ID.eq(letter.contact()),
                        SCHOOL_LETTER.CHASE.eq(letter.chase()))
                .execute();
    }

    /** The letters about each of these, the first before its reminders. */
    Map<NoticeId, List<Letter>> of(Collection<Notice> notices) {
        return db
                .selectFrom(SCHOOL_LETTER)
                .where(ours(SCHOOL_LETTER), SCHOOL_LETTER.NOTICE_ID.in(ids(notices)))
                .orderBy(SCHOOL_LETTER.CHASE)
                .fetch(row -> new Letter(
                        new NoticeId(row.get(SCHOOL_LETTER.NOTICE_ID)),
                        row.get(SCHOOL_LETTER.CONTACT_ID),
                        row.get(SCHOOL_LETTER.ROLE),
                        row.get(SCHOOL_LETTER.CHASE),
                        Optional.ofNullable(row.get(SCHOOL_LETTER.MESSAGE_ID)).map(MessageId::new),
                        row.get(SCHOOL_LETTER.SENT_AT)))
                .stream()
                .collect(Collectors.groupingBy(Letter::notice));
    }

    /** That somebody opened it; a second time changes nothing. */
    void opened(Notice notice, PersonId person, String role, Instant at) {
        db.insertInto(SCHOOL_RECEIPT)
                .set(SCHOOL_RECEIPT.TENANT_ID, Tenancy.current())
                .set(SCHOOL_RECEIPT.NOTICE_ID, notice.id().value())
                .set(SCHOOL_RECEIPT.PERSON_ID, person.value())
                .set(SCHOOL_RECEIPT.ROLE, role)
                .set(SCHOOL_RECEIPT.CHILD_ID, notice.child().value())
                .set(SCHOOL_RECEIPT.OPENED_AT, at)
                .onConflictDoNothing()
                .execute();
    }

    /** Who opened each of these, the first before the others. */
    Map<NoticeId, List<Receipt>> receipts(Collection<Notice> notices) {
        return db
                .selectFrom(SCHOOL_RECEIPT)
                .where(ours(SCHOOL_RECEIPT), SCHOOL_RECEIPT.NOTICE_ID.in(ids(notices)))
                .orderBy(SCHOOL_RECEIPT.OPENED_AT)
                .fetch(row -> new Receipt(
                        new NoticeId(row.get(SCHOOL_RECEIPT.NOTICE_ID)),
                        new PersonId(row.get(SCHOOL_RECEIPT.PERSON_ID)),
                        row.get(SCHOOL_RECEIPT.ROLE),
                        row.get(SCHOOL_RECEIPT.OPENED_AT)))
                .stream()
                .collect(Collectors.groupingBy(Receipt::notice));
    }

    private static List<UUID> ids(Collection<Notice> notices) {
        return notices.stream().map(notice -> notice.id().value()).toList();
    }
}
