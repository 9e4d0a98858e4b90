package org.virtualschool.cohort.liaison;

import static org.virtualschool.cohort.db.Tables.MEETING;
import static org.virtualschool.cohort.db.Tables.MEETING_DECISION;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.liaison.Meeting.Decision;
import org.virtualschool.cohort.liaison.Meeting.Part;
import org.virtualschool.cohort.liaison.Meeting.Where;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.web.Dates;

/** Keeps meetings and what the virtual school decided about them. */
@Repository
class MeetingRepository {

    private final DSLContext db;

    MeetingRepository(DSLContext db) {
        this.db = db;
    }

    void add(Meeting meeting) {
        db.insertInto(MEETING)
                .set(MEETING.TENANT_ID, Tenancy.current())
                .set(MEETING.ID, meeting.id().value())
                .set(MEETING.CHILD_ID, meeting.child().value())
                .set(MEETING.KIND, meeting.kind())
                .set(MEETING.DAY, meeting.day())
                .set(MEETING.STARTS_AT, meeting.begins())
                .set(MEETING.PLACE, meeting.where().place())
                .set(MEETING.LINK, meeting.where().link())
                .set(MEETING.INVITED_BY, meeting.invitedBy())
                .set(MEETING.ABOUT, meeting.about())
                .set(MEETING.DECIDE_BY, meeting.decideBy())
                .set(MEETING.RECORDED_AT, meeting.recordedAt())
                .set(MEETING.RECORDED_BY, meeting.by().value())
                .execute();
    }

    /** The latest decision counts. */
    void add(Meeting meeting, Decision decision) {
        db.insertInto(MEETING_DECISION)
                .set(MEETING_DECISION.TENANT_ID, Tenancy.current())
                .set(MEETING_DECISION.ID, UuidCreator.getTimeOrderedEpoch())
                .set(MEETING_DECISION.MEETING_ID, meeting.id().value())
                .set(MEETING_DECISION.CHILD_ID, meeting.child().value())
                .set(MEETING_DECISION.DECISION, decision.part().name())
                .set(
                        MEETING_DECISION.PERSON_ID,
                        decision.who().map(PersonId::value).orElse(null))
                .set(MEETING_DECISION.REASON, decision.reason())
                .set(MEETING_DECISION.RECORDED_AT, decision.at())
                .set(MEETING_DECISION.RECORDED_BY, decision.by().value())
                .execute();
    }

    /** Whether it was on until now. */
    boolean withdraw(MeetingId id, Instant at, PersonId by) {
        return db.update(MEETING)
                        .set(MEETING.WITHDRAWN_AT, at)
                        .set(MEETING.WITHDRAWN_BY, by.value())
                        .where(ours(MEETING), MEETING.ID.eq(id.value()), MEETING.WITHDRAWN_AT.isNull())
                        .execute()
                == 1;
    }

    /** The latest day first. */
    List<Meeting> of(ChildId child) {
        return found(MEETING.CHILD_ID.eq(child.value()));
    }

    Optional<Meeting> find(ChildId child, MeetingId id) {
        return found(MEETING.ID.eq(id.value()).and(MEETING.CHILD_ID.eq(child.value()))).stream()
                .findFirst();
    }

    /** Every meeting of the council on the day or later that is not off. */
    List<Meeting> from(LocalDate day) {
        return found(MEETING.DAY.ge(day).and(MEETING.WITHDRAWN_AT.isNull()));
    }

    private List<Meeting> found(Condition which) {
        var rows = db.selectFrom(MEETING)
                .where(ours(MEETING), which)
                .orderBy(MEETING.DAY.desc(), MEETING.STARTS_AT.desc(), MEETING.ID.desc())
                .fetch();
        var decisions = decisions(rows.getValues(MEETING.ID));
        return rows.map(row -> meeting(row, Optional.ofNullable(decisions.get(row.get(MEETING.ID)))));
    }

    /** The latest of each meeting. */
    private Map<UUID, Decision> decisions(Collection<UUID> meetings) {
        var latest = new HashMap<UUID, Decision>();
        db.selectFrom(MEETING_DECISION)
                .where(ours(MEETING_DECISION), MEETING_DECISION.MEETING_ID.in(meetings))
                .orderBy(MEETING_DECISION.ID)
                .forEach(row -> latest.put(row.get(MEETING_DECISION.MEETING_ID), decision(row)));
        return latest;
    }

    private static Decision decision(Record row) {
        return new Decision(
                Part.valueOf(row.get(MEETING_DECISION.DECISION)),
                Optional.ofNullable(row.get(MEETING_DECISION.PERSON_ID)).map(PersonId::new),
                row.get(MEETING_DECISION.REASON),
                row.get(MEETING_DECISION.RECORDED_AT),
                new PersonId(row.get(MEETING_DECISION.RECORDED_BY)));
    }

    private static Meeting meeting(Record row, Optional<Decision> decision) {
        return new Meeting(
                new MeetingId(row.get(MEETING.ID)),
                new ChildId(row.get(MEETING.CHILD_ID)),
                row.get(MEETING.KIND),
                row.get(MEETING.DAY),
                row.get(MEETING.STARTS_AT).atZone(Dates.LONDON).toLocalTime(),
                new Where(row.get(MEETING.PLACE), row.get(MEETING.LINK)),
                row.get(MEETING.INVITED_BY),
                row.get(MEETING.ABOUT),
                row.get(MEETING.DECIDE_BY),
                row.get(MEETING.RECORDED_AT),
                new PersonId(row.get(MEETING.RECORDED_BY)),
                Optional.ofNullable(row.get(MEETING.WITHDRAWN_AT)),
                decision);
    }
}
