package org.virtualschool.placement.register;

import static org.jooq.Records.mapping;
import static org.virtualschool.placement.db.Tables.REGISTER_LETTER;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.tenancy.Tenancy;

/** Which letters were sent. */
@Repository
class LetterRepository {

    private final DSLContext db;

    LetterRepository(DSLContext db) {
        this.db = db;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Letter> all() {
        return db.select(
                        REGISTER_LETTER.PLACING_CODE,
                        REGISTER_LETTER.PLACING_NAME,
                        REGISTER_LETTER.CHILDREN,
                        REGISTER_LETTER.SENT_ON,
                        REGISTER_LETTER.HOW,
                        REGISTER_LETTER.RECORDED_BY)
                .from(REGISTER_LETTER)
                .where(ours(REGISTER_LETTER))
                .orderBy(REGISTER_LETTER.SENT_ON.desc(), REGISTER_LETTER.RECORDED_AT.desc())
                .fetch(mapping(Letter::new));
    }

    void add(Letter letter, Instant at) {
        db.insertInto(REGISTER_LETTER)
                .set(REGISTER_LETTER.TENANT_ID, Tenancy.current())
                .set(REGISTER_LETTER.ID, UuidCreator.getTimeOrderedEpoch())
                .set(REGISTER_LETTER.PLACING_CODE, letter.to())
                .set(REGISTER_LETTER.PLACING_NAME, letter.toName())
                .set(REGISTER_LETTER.CHILDREN, letter.children())
                .set(REGISTER_LETTER.SENT_ON, letter.on())
                .set(REGISTER_LETTER.HOW, letter.how())
                .set(REGISTER_LETTER.RECORDED_AT, at)
                .set(REGISTER_LETTER.RECORDED_BY, letter.by())
                .execute();
    }
}
