package org.virtualschool.placement.register;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.REGISTERED_CHILD;
import static org.virtualschool.placement.db.Tables.REGISTER_GONE;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.RegisterEntryId;
import org.virtualschool.placement.minimum.NoticeType;
import org.virtualschool.tenancy.Tenancy;

/** What stands on the register, and the count of what left it. */
@Repository
class RegisterRepository {

    private final DSLContext db;

    RegisterRepository(DSLContext db) {
        this.db = db;
    }

    /** Why an entry left the register. */
    enum Because {
        /** Every notice that told of the child was withdrawn. */
        WITHDRAWN,
        /** Another entry is the same child. */
        SAME_CHILD,
        /** A person took it off. */
        MISTAKE,
        /** The council's time after the child left is over. */
        KEPT_LONG_ENOUGH
    }

    /** Children whom a notice tells to be placed here and who are not on the register; what came before an entry was kept long enough makes no new one. */
    List<ChildId> unregistered() {
        return db.fetch(selectDistinct(INBOX_NOTICE.SUBJECT_ID)
                        .from(INBOX_NOTICE)
                        .where(
                                ours(INBOX_NOTICE),
                                INBOX_NOTICE.TYPE.in(NoticeType.PLACEMENT, NoticeType.CHANGE, NoticeType.SCHOOL_CHANGE),
                                notExists(selectOne()
                                        .from(REGISTERED_CHILD)
                                        .where(
                                                ours(REGISTERED_CHILD),
                                                REGISTERED_CHILD.SUBJECT_ID.eq(INBOX_NOTICE.SUBJECT_ID))),
                                notExists(selectOne()
                                        .from(REGISTER_GONE)
                                        .where(
                                                ours(REGISTER_GONE),
                                                REGISTER_GONE.SUBJECT_ID.eq(INBOX_NOTICE.SUBJECT_ID),
                                                REGISTER_GONE.WENT_AT.ge(INBOX_NOTICE.DELIVERED_AT)))))
                .getValues(INBOX_NOTICE.SUBJECT_ID);
    }

    /** @return whether the child was not on the register yet */
    boolean enter(RegisterEntryId id, ChildId subject, Instant at) {
        return db.insertInto(REGISTERED_CHILD)
                        .set(REGISTERED_CHILD.TENANT_ID, Tenancy.current())
                        .set(REGISTERED_CHILD.ID, id)
                        .set(REGISTERED_CHILD.SUBJECT_ID, subject)
                        .set(REGISTERED_CHILD.ENTERED_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Takes the lock, so that the entry is not deleted meanwhile. @throws RegisterEntryNotFound if it is not there */
    void hold(RegisterEntryId id) {
        var held = db.select(REGISTERED_CHILD.ID)
                .from(REGISTERED_CHILD)
                .where(ours(REGISTERED_CHILD), REGISTERED_CHILD.ID.eq(id))
                .forKeyShare()
                .fetchOptional();
        if (held.isEmpty()) {
            throw new RegisterEntryNotFound(id);
        }
    }

    /** Entries that stood here because of a notice and of which none tells any more; locked. */
    List<RegisterEntryId> untold() {
        return db.select(REGISTERED_CHILD.ID)
                .from(REGISTERED_CHILD)
                .where(
                        ours(REGISTERED_CHILD),
                        REGISTERED_CHILD.NOTICED.isTrue(),
                        notExists(selectOne()
                                .from(INBOX_NOTICE)
                                .where(ours(INBOX_NOTICE), INBOX_NOTICE.SUBJECT_ID.eq(REGISTERED_CHILD.SUBJECT_ID))))
                .forUpdate()
                .fetch(REGISTERED_CHILD.ID);
    }

    /** Deletes the entry with everything that hangs on it. @return whom it was about; empty if it was not there */
    Optional<ChildId> remove(RegisterEntryId id, Because because, Instant at) {
        var gone = delete(id);
        gone.ifPresent(subject -> count(because, null, at));
        return gone;
    }

    /** Deletes the entry with everything that hangs on it, because its time is over. @return whom it was about; empty if it was not there */
    Optional<ChildId> removeKeptLongEnough(RegisterEntryId id, Instant at) {
        var gone = delete(id);
        gone.ifPresent(subject -> count(Because.KEPT_LONG_ENOUGH, subject, at));
        return gone;
    }

    /** Nothing tells any more whose notices made no new entry, once those notices are gone too. */
    void forgetWhoseNoticesAreGone() {
        db.update(REGISTER_GONE)
                .setNull(REGISTER_GONE.SUBJECT_ID)
                .where(
                        ours(REGISTER_GONE),
                        REGISTER_GONE.SUBJECT_ID.isNotNull(),
                        notExists(selectOne()
                                .from(INBOX_NOTICE)
                                .where(ours(INBOX_NOTICE), INBOX_NOTICE.SUBJECT_ID.eq(REGISTER_GONE.SUBJECT_ID))))
                .execute();
    }

    private Optional<ChildId> delete(RegisterEntryId id) {
        return db.deleteFrom(REGISTERED_CHILD)
                .where(ours(REGISTERED_CHILD), REGISTERED_CHILD.ID.eq(id))
                .returning(REGISTERED_CHILD.SUBJECT_ID)
                .fetchOptional(REGISTERED_CHILD.SUBJECT_ID);
    }

    private void count(Because because, @Nullable ChildId subject, Instant at) {
        db.insertInto(REGISTER_GONE)
                .set(REGISTER_GONE.TENANT_ID, Tenancy.current())
                .set(REGISTER_GONE.ID, UuidCreator.getTimeOrderedEpoch())
                .set(REGISTER_GONE.WENT_AT, at)
                .set(REGISTER_GONE.BECAUSE, because.name())
                .set(REGISTER_GONE.SUBJECT_ID, subject)
                .execute();
    }
}
