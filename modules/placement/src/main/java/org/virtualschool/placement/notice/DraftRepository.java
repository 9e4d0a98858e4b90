package org.virtualschool.placement.notice;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.virtualschool.placement.db.Tables.DRAFT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.post.Destination;
import org.virtualschool.tenancy.Tenancy;

@Repository
class DraftRepository {

    private static final SelectField<Choices> CHOICES = row(
                    row(DRAFT.RECIPIENT_CODE, DRAFT.RECIPIENT_NAMED, DRAFT.ROLL_HOST)
                            .mapping(Destination::new),
                    row(DRAFT.TYPE, DRAFT.ON_DAY, DRAFT.END_REASON, DRAFT.NEXT_CODE)
                            .mapping(What::new),
                    DRAFT.SCHOOL_PLAN,
                    DRAFT.PROPOSED_URN,
                    DRAFT.SEN)
            .mapping(Choices::new);

    private final DSLContext db;

    DraftRepository(DSLContext db) {
        this.db = db;
    }

    /** Keeps the one draft of its child. */
    void keep(Draft draft, PersonId by, Instant at) {
        var choices = draft.choices();
        db.insertInto(DRAFT)
                .set(DRAFT.TENANT_ID, Tenancy.current())
                .set(DRAFT.NOTICE_ID, draft.id())
                .set(DRAFT.FIRST_ID, draft.firstId())
                .set(DRAFT.VERSION, draft.version())
                .set(DRAFT.CHILD_ID, draft.child())
                .set(DRAFT.RECIPIENT_CODE, choices.recipient())
                .set(DRAFT.RECIPIENT_NAMED, choices.to().named())
                .set(DRAFT.ROLL_HOST, choices.to().rollHost())
                .set(DRAFT.TYPE, choices.what().type())
                .set(DRAFT.ON_DAY, choices.what().on())
                .set(DRAFT.END_REASON, choices.what().endReason())
                .set(DRAFT.NEXT_CODE, choices.what().next())
                .set(DRAFT.SCHOOL_PLAN, choices.schoolPlan())
                .set(DRAFT.PROPOSED_URN, choices.proposedUrn())
                .set(DRAFT.SEN, choices.sen())
                .set(DRAFT.CHANGED_AT, at)
                .set(DRAFT.CHANGED_BY, by)
                .onConflict(DRAFT.TENANT_ID, DRAFT.CHILD_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    Optional<Draft> find(NoticeId id) {
        return one(DRAFT.NOTICE_ID.eq(id));
    }

    Optional<Draft> ofChild(ChildId child) {
        return one(DRAFT.CHILD_ID.eq(child));
    }

    /** Takes the draft away, so that only one of two clicks has it. */
    Optional<Draft> take(NoticeId id) {
        return db.deleteFrom(DRAFT)
                .where(ours(DRAFT), DRAFT.NOTICE_ID.eq(id))
                .returningResult(DRAFT.NOTICE_ID, DRAFT.FIRST_ID, DRAFT.VERSION, DRAFT.CHILD_ID, CHOICES)
                .fetchOptional(mapping(Draft::new));
    }

    private Optional<Draft> one(Condition which) {
        return db.select(DRAFT.NOTICE_ID, DRAFT.FIRST_ID, DRAFT.VERSION, DRAFT.CHILD_ID, CHOICES)
                .from(DRAFT)
                .where(ours(DRAFT), which)
                .fetchOptional(mapping(Draft::new));
    }
}
