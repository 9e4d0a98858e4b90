package org.virtualschool.cohort.merging;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.cohort.db.Tables.AFTER_CARE_OFFER;
import static org.virtualschool.cohort.db.Tables.ALLOCATION;
import static org.virtualschool.cohort.db.Tables.CARE_NEED;
import static org.virtualschool.cohort.db.Tables.CARE_PERIOD;
import static org.virtualschool.cohort.db.Tables.CARE_PLACEMENT;
import static org.virtualschool.cohort.db.Tables.CARE_PLACEMENT_PROTECTED;
import static org.virtualschool.cohort.db.Tables.CASELOAD;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.CHILD_CONTACT;
import static org.virtualschool.cohort.db.Tables.CHILD_DOCUMENT;
import static org.virtualschool.cohort.db.Tables.CIRCUMSTANCE;
import static org.virtualschool.cohort.db.Tables.CONFIDENTIAL_ADDRESS;
import static org.virtualschool.cohort.db.Tables.DELEGATION;
import static org.virtualschool.cohort.db.Tables.EARLY_WARNING;
import static org.virtualschool.cohort.db.Tables.EARLY_WARNING_STEP;
import static org.virtualschool.cohort.db.Tables.EARLY_WARNING_TOLD;
import static org.virtualschool.cohort.db.Tables.EDUCATION_ARRANGEMENT;
import static org.virtualschool.cohort.db.Tables.FED_PLACEMENT;
import static org.virtualschool.cohort.db.Tables.FORMER_DETAIL;
import static org.virtualschool.cohort.db.Tables.FROM_SCHOOL;
import static org.virtualschool.cohort.db.Tables.HANDOVER;
import static org.virtualschool.cohort.db.Tables.HELD_VALUE;
import static org.virtualschool.cohort.db.Tables.HELD_VALUE_PROTECTED;
import static org.virtualschool.cohort.db.Tables.LEGAL_STATUS;
import static org.virtualschool.cohort.db.Tables.MEETING;
import static org.virtualschool.cohort.db.Tables.MEETING_DECISION;
import static org.virtualschool.cohort.db.Tables.MISSING_CHILD;
import static org.virtualschool.cohort.db.Tables.NOT_THE_SAME_CHILD;
import static org.virtualschool.cohort.db.Tables.PARENTAL_RESPONSIBILITY_PROTECTED;
import static org.virtualschool.cohort.db.Tables.PLACEMENT_REVEAL;
import static org.virtualschool.cohort.db.Tables.PLACE_ACTION;
import static org.virtualschool.cohort.db.Tables.ROLL_EXPORT_CHILD;
import static org.virtualschool.cohort.db.Tables.ROLL_IMPORT_LEFT;
import static org.virtualschool.cohort.db.Tables.ROLL_MARK;
import static org.virtualschool.cohort.db.Tables.SCHOOL_CHANGE;
import static org.virtualschool.cohort.db.Tables.SCHOOL_LETTER;
import static org.virtualschool.cohort.db.Tables.SCHOOL_MARK;
import static org.virtualschool.cohort.db.Tables.SCHOOL_MARK_READ;
import static org.virtualschool.cohort.db.Tables.SCHOOL_NOTICE;
import static org.virtualschool.cohort.db.Tables.SCHOOL_PLACE;
import static org.virtualschool.cohort.db.Tables.SCHOOL_RECEIPT;
import static org.virtualschool.cohort.db.Tables.SEN_CASEWORKER;
import static org.virtualschool.cohort.db.Tables.SEN_PROVISION;
import static org.virtualschool.cohort.db.Tables.TWO_VERSIONS;
import static org.virtualschool.cohort.db.Tables.UNACCOMPANIED;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.merging.Holding.Rule;

/** Every table with a child, and its rows on their way to the record that stays. */
@Repository
class MovingRowsRepository {

    /** A test compares them with the database's catalogue: a new table with a child needs a rule here. */
    static final List<Holding> HOLDINGS = List.of(
            Holding.of(CHILD, CHILD.ID, Rule.LEADS),
            Holding.laidTogether(CARE_PERIOD, CARE_PERIOD.CHILD_ID),
            Holding.laidTogether(LEGAL_STATUS, LEGAL_STATUS.CHILD_ID),
            Holding.laidTogether(CARE_NEED, CARE_NEED.CHILD_ID),
            Holding.laidTogether(UNACCOMPANIED, UNACCOMPANIED.CHILD_ID),
            Holding.laidTogether(CARE_PLACEMENT, CARE_PLACEMENT.CHILD_ID),
            Holding.laidTogether(CARE_PLACEMENT_PROTECTED, CARE_PLACEMENT_PROTECTED.CHILD_ID),
            Holding.laidTogether(SCHOOL_PLACE, SCHOOL_PLACE.CHILD_ID),
            Holding.laidTogether(EDUCATION_ARRANGEMENT, EDUCATION_ARRANGEMENT.CHILD_ID),
            Holding.laidTogether(SEN_PROVISION, SEN_PROVISION.CHILD_ID),
            Holding.laidTogether(ALLOCATION, ALLOCATION.CHILD_ID),
            Holding.moves(
                    CASELOAD,
                    CASELOAD.CHILD_ID,
                    "entries of a caseload, now or before",
                    CASELOAD.PERSON_ID,
                    CASELOAD.RECORDED_AT),
            Holding.moves(HANDOVER, HANDOVER.CHILD_ID, "handovers to another worker"),
            Holding.moves(DELEGATION, DELEGATION.CHILD_ID, "times somebody stood in"),
            Holding.moves(CHILD_CONTACT, CHILD_CONTACT.CHILD_ID, "people around the child"),
            Holding.moves(SEN_CASEWORKER, SEN_CASEWORKER.CHILD_ID, "SEN caseworkers"),
            Holding.moves(
                    PARENTAL_RESPONSIBILITY_PROTECTED,
                    PARENTAL_RESPONSIBILITY_PROTECTED.CHILD_ID,
                    "holders of parental responsibility"),
            Holding.moves(EARLY_WARNING, EARLY_WARNING.CHILD_ID, "early warnings"),
            Holding.moves(EARLY_WARNING_TOLD, EARLY_WARNING_TOLD.CHILD_ID, ""),
            Holding.moves(EARLY_WARNING_STEP, EARLY_WARNING_STEP.CHILD_ID, ""),
            Holding.moves(CIRCUMSTANCE, CIRCUMSTANCE.CHILD_ID, "changes of circumstance"),
            Holding.moves(MEETING, MEETING.CHILD_ID, "meetings"),
            Holding.moves(MEETING_DECISION, MEETING_DECISION.CHILD_ID, ""),
            Holding.moves(CHILD_DOCUMENT, CHILD_DOCUMENT.CHILD_ID, "documents"),
            Holding.moves(SCHOOL_MARK, SCHOOL_MARK.CHILD_ID, ""),
            Holding.moves(SCHOOL_MARK_READ, SCHOOL_MARK_READ.CHILD_ID, ""),
            Holding.moves(FROM_SCHOOL, FROM_SCHOOL.CHILD_ID, "entries of what schools sent"),
            Holding.moves(AFTER_CARE_OFFER, AFTER_CARE_OFFER.CHILD_ID, "offers of the virtual school after care"),
            Holding.moves(FORMER_DETAIL, FORMER_DETAIL.CHILD_ID, ""),
            Holding.moves(SCHOOL_CHANGE, SCHOOL_CHANGE.CHILD_ID, "changes of school by hand"),
            Holding.moves(PLACE_ACTION, PLACE_ACTION.CHILD_ID, "actions to find a place"),
            Holding.moves(
                    SCHOOL_NOTICE,
                    SCHOOL_NOTICE.CHILD_ID,
                    "notices to schools",
                    SCHOOL_NOTICE.NEWS,
                    SCHOOL_NOTICE.PLACE_KEY,
                    SCHOOL_NOTICE.SINCE),
            Holding.moves(SCHOOL_LETTER, SCHOOL_LETTER.CHILD_ID, ""),
            Holding.moves(SCHOOL_RECEIPT, SCHOOL_RECEIPT.CHILD_ID, ""),
            Holding.moves(HELD_VALUE, HELD_VALUE.CHILD_ID, "values that wait, or waited, for a person"),
            Holding.moves(HELD_VALUE_PROTECTED, HELD_VALUE_PROTECTED.CHILD_ID, ""),
            Holding.moves(TWO_VERSIONS, TWO_VERSIONS.CHILD_ID, "differences between a list and the roll"),
            Holding.moves(
                    CONFIDENTIAL_ADDRESS,
                    CONFIDENTIAL_ADDRESS.CHILD_ID,
                    "times of a confidential address",
                    CONFIDENTIAL_ADDRESS.ENDS_ON),
            Holding.moves(PLACEMENT_REVEAL, PLACEMENT_REVEAL.CHILD_ID, ""),
            Holding.moves(FED_PLACEMENT, FED_PLACEMENT.CHILD_ID, "", FED_PLACEMENT.REFERENCE),
            Holding.moves(ROLL_EXPORT_CHILD, ROLL_EXPORT_CHILD.CHILD_ID, "", ROLL_EXPORT_CHILD.EXPORT_ID),
            Holding.moves(ROLL_IMPORT_LEFT, ROLL_IMPORT_LEFT.CHILD_ID, "", ROLL_IMPORT_LEFT.IMPORT_ID),
            Holding.of(MISSING_CHILD, MISSING_CHILD.CHILD_ID, Rule.STAYS),
            Holding.of(NOT_THE_SAME_CHILD, NOT_THE_SAME_CHILD.CHILD_ID, Rule.STAYS),
            Holding.of(ROLL_MARK, ROLL_MARK.CHILD_ID, Rule.STAYS));

    private final DSLContext db;

    MovingRowsRepository(DSLContext db) {
        this.db = db;
    }

    /** How many rows go over, by what they are. */
    Map<String, Integer> counts(ChildId given) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var holding : HOLDINGS) {
            holding.says().ifPresent(says -> counts.put(says, db.fetchCount(holding.table(), whose(holding, given))));
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** Everything that is stored of the two, as text: whatever is changed makes another. */
    String everythingOf(ChildId kept, ChildId given) {
        return HOLDINGS.stream()
                .map(holding -> db.select(holding.table().fields())
                        .from(holding.table())
                        .where(ours(holding.table()), holding.child().in(kept.value(), given.value()))
                        .orderBy(Objects.requireNonNull(holding.table().getPrimaryKey())
                                .getFields())
                        .fetch()
                        .formatJSON())
                .collect(Collectors.joining("\n"));
    }

    /** What may go over does; what would stand there twice stays with the record that is given up. */
    void move(ChildId given, ChildId kept) {
        for (var holding : HOLDINGS) {
            if (holding.rule() == Rule.MOVES) {
                db.update(holding.table())
                        .set(holding.child(), kept.value())
                        .where(whose(holding, given), goesAlong(holding, kept), stands(holding, kept))
                        .execute();
            }
        }
    }

    private static Condition whose(Holding holding, ChildId child) {
        return ours(holding.table()).and(holding.child().eq(child.value()));
    }

    /** Letters and receipts are where their notice is. */
    private static Condition goesAlong(Holding holding, ChildId kept) {
        Field<UUID> notice = holding.table().field("notice_id", UUID.class);
        return notice == null
                ? noCondition()
                : notice.in(org.jooq
                        .impl
                        .DSL
                        .select(SCHOOL_NOTICE.ID)
                        .from(SCHOOL_NOTICE)
                        .where(ours(SCHOOL_NOTICE), SCHOOL_NOTICE.CHILD_ID.eq(kept.value())));
    }

    private static Condition stands(Holding holding, ChildId kept) {
        if (holding.unless().isEmpty()) {
            return noCondition();
        }
        Table<?> there = holding.table().as("there");
        var same = holding.unless().stream().map(field -> equal(there, field)).reduce(noCondition(), Condition::and);
        return notExists(selectOne()
                .from(there)
                .where(
                        ours(there),
                        Objects.requireNonNull(there.field(holding.child())).eq(kept.value()),
                        same));
    }

    private static <V> Condition equal(Table<?> there, Field<V> field) {
        return Objects.requireNonNull(there.field(field)).isNotDistinctFrom(field);
    }
}
