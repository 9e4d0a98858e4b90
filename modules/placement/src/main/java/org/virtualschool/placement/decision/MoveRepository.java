package org.virtualschool.placement.decision;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.placement.db.Tables.MOVE;
import static org.virtualschool.placement.db.Tables.MOVE_FACTS;
import static org.virtualschool.placement.db.Tables.MOVE_STEP;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.placement.MoveId;
import org.virtualschool.tenancy.Tenancy;

/** Proposed placements: what was said and decided is added to, and never changed. */
@Repository
class MoveRepository {

    private static final SelectField<Facts> FACTS = row(
                    MOVE_FACTS.STARTS_ON,
                    MOVE_FACTS.EMERGENCY_BECAUSE,
                    row(MOVE_FACTS.HOST_NATION, MOVE_FACTS.HOST_CODE, MOVE_FACTS.HOST_GSS)
                            .mapping(Area::new),
                    MOVE_FACTS.PLACE,
                    MOVE_FACTS.BORDERS,
                    MOVE_FACTS.DISTANCE,
                    MOVE_FACTS.DISTANCE_BECAUSE,
                    MOVE_FACTS.PLACED_WITH,
                    row(
                                    MOVE_FACTS.SCHOOL_PLAN,
                                    MOVE_FACTS.LEAVES_SCHOOL,
                                    MOVE_FACTS.PROPOSED_URN,
                                    MOVE_FACTS.PROPOSED_NAME,
                                    MOVE_FACTS.SCHOOL_FROM)
                            .mapping(Facts.School::new),
                    MOVE_FACTS.DISRUPTS,
                    MOVE_FACTS.YEAR_GROUP,
                    MOVE_FACTS.ENDS_PLACEMENT)
            .mapping(Facts::new);

    private static final Field<List<Move.Version>> VERSIONS = multiset(
                    select(FACTS, MOVE_FACTS.RECORDED_AT, MOVE_FACTS.RECORDED_BY)
                            .from(MOVE_FACTS)
                            .where(MOVE_FACTS.TENANT_ID.eq(MOVE.TENANT_ID), MOVE_FACTS.MOVE_ID.eq(MOVE.ID))
                            .orderBy(MOVE_FACTS.VERSION))
            .convertFrom(rows -> rows.map(mapping(Move.Version::new)));

    private static final Field<List<Step>> STEPS = multiset(select(
                            MOVE_STEP.ID,
                            MOVE_STEP.REQUIREMENT,
                            MOVE_STEP.FACTS_VERSION,
                            MOVE_STEP.OUTCOME.convertFrom(Step.Outcome::valueOf),
                            MOVE_STEP.ON_DAY,
                            MOVE_STEP.WORDS,
                            MOVE_STEP.RECORDED_AT,
                            MOVE_STEP.RECORDED_BY)
                    .from(MOVE_STEP)
                    .where(MOVE_STEP.TENANT_ID.eq(MOVE.TENANT_ID), MOVE_STEP.MOVE_ID.eq(MOVE.ID))
                    .orderBy(MOVE_STEP.RECORDED_AT, MOVE_STEP.ID))
            .convertFrom(rows -> rows.map(mapping(Step::new)));

    private final DSLContext db;

    MoveRepository(DSLContext db) {
        this.db = db;
    }

    /** Adds a new one. @return false if another is open for the child */
    boolean add(MoveId id, ChildId child, Facts facts, Instant at, PersonId by) {
        var added = db.insertInto(MOVE)
                .set(MOVE.TENANT_ID, Tenancy.current())
                .set(MOVE.ID, id)
                .set(MOVE.CHILD_ID, child)
                .set(MOVE.STATE, Move.State.OPEN.name())
                .set(MOVE.FACTS_VERSION, 1)
                .set(MOVE.PROPOSED_AT, at)
                .set(MOVE.PROPOSED_BY, by)
                .onConflictDoNothing()
                .execute();
        if (added == 1) {
            addFacts(id, 1, facts, at, by);
        }
        return added == 1;
    }

    /** Says the facts anew. @param read the version that was read @return false if somebody else changed or ended it meanwhile */
    boolean change(MoveId id, int read, Facts facts, Instant at, PersonId by) {
        var changed = db.update(MOVE)
                .set(MOVE.FACTS_VERSION, read + 1)
                .where(ours(MOVE), MOVE.ID.eq(id), isOpen(), MOVE.FACTS_VERSION.eq(read))
                .execute();
        if (changed == 1) {
            addFacts(id, read + 1, facts, at, by);
        }
        return changed == 1;
    }

    private void addFacts(MoveId id, int version, Facts facts, Instant at, PersonId by) {
        db.insertInto(MOVE_FACTS)
                .set(MOVE_FACTS.TENANT_ID, Tenancy.current())
                .set(MOVE_FACTS.MOVE_ID, id)
                .set(MOVE_FACTS.VERSION, version)
                .set(MOVE_FACTS.STARTS_ON, facts.startsOn())
                .set(MOVE_FACTS.EMERGENCY_BECAUSE, facts.emergencyBecause())
                .set(MOVE_FACTS.HOST_NATION, facts.area().nation())
                .set(MOVE_FACTS.HOST_CODE, facts.area().host())
                .set(MOVE_FACTS.HOST_GSS, facts.area().elsewhere())
                .set(MOVE_FACTS.PLACE, facts.place())
                .set(MOVE_FACTS.BORDERS, facts.borders())
                .set(MOVE_FACTS.DISTANCE, facts.distance())
                .set(MOVE_FACTS.DISTANCE_BECAUSE, facts.distanceBecause())
                .set(MOVE_FACTS.PLACED_WITH, facts.placedWith())
                .set(MOVE_FACTS.SCHOOL_PLAN, facts.school().plan())
                .set(MOVE_FACTS.LEAVES_SCHOOL, facts.school().leaves())
                .set(MOVE_FACTS.PROPOSED_URN, facts.school().proposedUrn())
                .set(MOVE_FACTS.PROPOSED_NAME, facts.school().proposedName())
                .set(MOVE_FACTS.SCHOOL_FROM, facts.school().from())
                .set(MOVE_FACTS.DISRUPTS, facts.disrupts())
                .set(MOVE_FACTS.YEAR_GROUP, facts.yearGroup())
                .set(MOVE_FACTS.ENDS_PLACEMENT, facts.endsPlacement())
                .set(MOVE_FACTS.RECORDED_AT, at)
                .set(MOVE_FACTS.RECORDED_BY, by)
                .execute();
    }

    /** Takes the lock, so that nobody changes, ends or decides it meanwhile. @return whether it is there */
    boolean hold(MoveId id) {
        return db.select(MOVE.ID)
                .from(MOVE)
                .where(ours(MOVE), MOVE.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    void add(MoveId id, Step step) {
        db.insertInto(MOVE_STEP)
                .set(MOVE_STEP.TENANT_ID, Tenancy.current())
                .set(MOVE_STEP.ID, step.id())
                .set(MOVE_STEP.MOVE_ID, id)
                .set(MOVE_STEP.REQUIREMENT, step.requirement())
                .set(MOVE_STEP.FACTS_VERSION, step.factsVersion())
                .set(MOVE_STEP.OUTCOME, step.outcome().name())
                .set(MOVE_STEP.ON_DAY, step.on())
                .set(MOVE_STEP.WORDS, step.words())
                .set(MOVE_STEP.RECORDED_AT, step.recordedAt())
                .set(MOVE_STEP.RECORDED_BY, step.by())
                .execute();
    }

    /**
     * Ends it; the day on which it took place may be said again.
     *
     * @param read the version that was read
     * @return false if it was changed meanwhile, or given up
     */
    boolean end(
            MoveId id,
            int read,
            @Nullable LocalDate tookPlaceOn,
            @Nullable String givenUpBecause,
            Instant at,
            PersonId by) {
        var state = tookPlaceOn == null ? Move.State.GIVEN_UP : Move.State.TOOK_PLACE;
        var mayEnd = tookPlaceOn == null ? isOpen() : MOVE.STATE.ne(Move.State.GIVEN_UP.name());
        return db.update(MOVE)
                        .set(MOVE.STATE, state.name())
                        .set(MOVE.TOOK_PLACE_ON, tookPlaceOn)
                        .set(MOVE.GIVEN_UP_BECAUSE, givenUpBecause)
                        .set(MOVE.CLOSED_AT, at)
                        .set(MOVE.CLOSED_BY, by)
                        .where(ours(MOVE), MOVE.ID.eq(id), MOVE.FACTS_VERSION.eq(read), mayEnd)
                        .execute()
                == 1;
    }

    Optional<Move> find(MoveId id) {
        return found(MOVE.ID.eq(id)).stream().findFirst();
    }

    List<Move> of(Collection<MoveId> ids) {
        return found(MOVE.ID.in(ids));
    }

    /** The latest first. */
    List<Move> of(ChildId child) {
        return found(MOVE.CHILD_ID.eq(child));
    }

    /** Every one of the council that is open, or took place on the day or later, of children who are looked after still. */
    List<Move> openOrSince(LocalDate day) {
        var left = exists(selectOne()
                .from(SHARED_CHILD)
                .where(
                        ours(SHARED_CHILD),
                        SHARED_CHILD.CHILD_ID.eq(MOVE.CHILD_ID),
                        SHARED_CHILD.STATUS.ne(ChildStatus.LOOKED_AFTER.name())));
        return found(isOpen().or(MOVE.TOOK_PLACE_ON.ge(day)).and(not(left)));
    }

    private List<Move> found(Condition which) {
        return db.select(
                        MOVE.ID,
                        MOVE.CHILD_ID,
                        MOVE.STATE.convertFrom(Move.State::valueOf),
                        VERSIONS,
                        MOVE.PROPOSED_AT,
                        MOVE.PROPOSED_BY,
                        row(MOVE.TOOK_PLACE_ON, MOVE.GIVEN_UP_BECAUSE, MOVE.CLOSED_AT, MOVE.CLOSED_BY)
                                .mapping(Move.Ending::new),
                        STEPS)
                .from(MOVE)
                .where(ours(MOVE), which)
                .orderBy(MOVE.PROPOSED_AT.desc(), MOVE.ID.desc())
                .fetch(mapping(Move::new));
    }

    private static Condition isOpen() {
        return MOVE.STATE.eq(Move.State.OPEN.name());
    }
}
