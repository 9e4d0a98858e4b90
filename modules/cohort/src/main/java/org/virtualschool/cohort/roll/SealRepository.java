package org.virtualschool.cohort.roll;

import static org.jooq.impl.DSL.any;
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
import static org.virtualschool.cohort.db.Tables.SEALED_PERIOD;
import static org.virtualschool.cohort.db.Tables.SEALED_RECORD;
import static org.virtualschool.cohort.db.Tables.SEN_CASEWORKER;
import static org.virtualschool.cohort.db.Tables.SEN_PROVISION;
import static org.virtualschool.cohort.db.Tables.TWO_VERSIONS;
import static org.virtualschool.cohort.db.Tables.UNACCOMPANIED;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Table;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.care.CarePeriod;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.tenancy.Tenancy;

/** Moves a child's whole record behind the seal: what is written there the application cannot read again. */
@Repository
class SealRepository {

    /** Every table that holds something of a child; deleting the child's row empties the others. Rows of previews only pass through. */
    static final Map<Table<?>, Field<UUID>> HOLDINGS = Map.ofEntries(
            Map.entry(CHILD, CHILD.ID),
            Map.entry(FORMER_DETAIL, FORMER_DETAIL.CHILD_ID),
            Map.entry(CARE_PERIOD, CARE_PERIOD.CHILD_ID),
            Map.entry(LEGAL_STATUS, LEGAL_STATUS.CHILD_ID),
            Map.entry(CARE_NEED, CARE_NEED.CHILD_ID),
            Map.entry(UNACCOMPANIED, UNACCOMPANIED.CHILD_ID),
            Map.entry(TWO_VERSIONS, TWO_VERSIONS.CHILD_ID),
            Map.entry(CARE_PLACEMENT, CARE_PLACEMENT.CHILD_ID),
            Map.entry(CARE_PLACEMENT_PROTECTED, CARE_PLACEMENT_PROTECTED.CHILD_ID),
            Map.entry(CONFIDENTIAL_ADDRESS, CONFIDENTIAL_ADDRESS.CHILD_ID),
            Map.entry(PLACEMENT_REVEAL, PLACEMENT_REVEAL.CHILD_ID),
            Map.entry(SCHOOL_PLACE, SCHOOL_PLACE.CHILD_ID),
            Map.entry(SCHOOL_NOTICE, SCHOOL_NOTICE.CHILD_ID),
            Map.entry(SCHOOL_LETTER, SCHOOL_LETTER.CHILD_ID),
            Map.entry(SCHOOL_RECEIPT, SCHOOL_RECEIPT.CHILD_ID),
            Map.entry(SEN_PROVISION, SEN_PROVISION.CHILD_ID),
            Map.entry(SEN_CASEWORKER, SEN_CASEWORKER.CHILD_ID),
            Map.entry(SCHOOL_CHANGE, SCHOOL_CHANGE.CHILD_ID),
            Map.entry(EDUCATION_ARRANGEMENT, EDUCATION_ARRANGEMENT.CHILD_ID),
            Map.entry(PLACE_ACTION, PLACE_ACTION.CHILD_ID),
            Map.entry(CHILD_CONTACT, CHILD_CONTACT.CHILD_ID),
            Map.entry(PARENTAL_RESPONSIBILITY_PROTECTED, PARENTAL_RESPONSIBILITY_PROTECTED.CHILD_ID),
            Map.entry(EARLY_WARNING, EARLY_WARNING.CHILD_ID),
            Map.entry(EARLY_WARNING_TOLD, EARLY_WARNING_TOLD.CHILD_ID),
            Map.entry(EARLY_WARNING_STEP, EARLY_WARNING_STEP.CHILD_ID),
            Map.entry(CIRCUMSTANCE, CIRCUMSTANCE.CHILD_ID),
            Map.entry(MEETING, MEETING.CHILD_ID),
            Map.entry(MEETING_DECISION, MEETING_DECISION.CHILD_ID),
            Map.entry(CHILD_DOCUMENT, CHILD_DOCUMENT.CHILD_ID),
            Map.entry(FROM_SCHOOL, FROM_SCHOOL.CHILD_ID),
            Map.entry(SCHOOL_MARK, SCHOOL_MARK.CHILD_ID),
            Map.entry(SCHOOL_MARK_READ, SCHOOL_MARK_READ.CHILD_ID),
            Map.entry(AFTER_CARE_OFFER, AFTER_CARE_OFFER.CHILD_ID),
            Map.entry(ALLOCATION, ALLOCATION.CHILD_ID),
            Map.entry(CASELOAD, CASELOAD.CHILD_ID),
            Map.entry(HANDOVER, HANDOVER.CHILD_ID),
            Map.entry(DELEGATION, DELEGATION.CHILD_ID),
            Map.entry(HELD_VALUE, HELD_VALUE.CHILD_ID),
            Map.entry(HELD_VALUE_PROTECTED, HELD_VALUE_PROTECTED.CHILD_ID),
            Map.entry(ROLL_MARK, ROLL_MARK.CHILD_ID),
            Map.entry(ROLL_IMPORT_LEFT, ROLL_IMPORT_LEFT.CHILD_ID),
            Map.entry(FED_PLACEMENT, FED_PLACEMENT.CHILD_ID),
            Map.entry(ROLL_EXPORT_CHILD, ROLL_EXPORT_CHILD.CHILD_ID),
            Map.entry(NOT_THE_SAME_CHILD, NOT_THE_SAME_CHILD.CHILD_ID),
            Map.entry(MISSING_CHILD, MISSING_CHILD.CHILD_ID));

    private final DSLContext db;

    SealRepository(DSLContext db) {
        this.db = db;
    }

    /** Which of these identifiers belong to sealed children. */
    Set<String> sealedAmong(Collection<String> careIds) {
        Map<String, String> byDigest =
                careIds.stream().distinct().collect(Collectors.toMap(SealRepository::digest, careId -> careId));
        return db
                .select(SEALED_RECORD.CARE_ID_DIGEST)
                .from(SEALED_RECORD)
                .where(
                        ours(SEALED_RECORD),
                        SEALED_RECORD.CARE_ID_DIGEST.eq(any(byDigest.keySet().toArray(String[]::new))))
                .fetch(row -> byDigest.get(row.value1()))
                .stream()
                .collect(Collectors.toSet());
    }

    void seal(ChildId child, String careId, List<Episode<CarePeriod>> periods, Instant at) {
        givenUpFor(child).forEach((record, itsCareId) -> seal(record, itsCareId, at));
        for (var period : periods) {
            db.insertInto(SEALED_PERIOD)
                    .set(SEALED_PERIOD.TENANT_ID, Tenancy.current())
                    .set(SEALED_PERIOD.ID, UuidCreator.getTimeOrderedEpoch())
                    .set(SEALED_PERIOD.STARTS_ON, period.startsOn())
                    .set(SEALED_PERIOD.ENDS_ON, period.endsOn())
                    .set(SEALED_PERIOD.SEALED_AT, at)
                    .execute();
        }
        seal(child, careId, at);
    }

    private void seal(ChildId record, String careId, Instant at) {
        db.insertInto(SEALED_RECORD)
                .set(SEALED_RECORD.TENANT_ID, Tenancy.current())
                .set(SEALED_RECORD.ID, UuidCreator.getTimeOrderedEpoch())
                .set(SEALED_RECORD.CARE_ID_DIGEST, digest(careId))
                .set(SEALED_RECORD.SEALED_AT, at)
                .set(SEALED_RECORD.RECORD, JSONB.jsonb(everythingOf(record)))
                .execute();
        db.deleteFrom(CHILD).where(ours(CHILD), CHILD.ID.eq(record.value())).execute();
    }

    /** Records of the same child that were given up in a merge: their identifiers must not lead to a new child either. */
    private Map<ChildId, String> givenUpFor(ChildId child) {
        return db.select(CHILD.ID, CHILD.CARE_ID)
                .from(CHILD)
                .where(ours(CHILD), CHILD.MERGED_INTO.eq(child.value()))
                .fetchMap(row -> new ChildId(row.value1()), row -> row.value2());
    }

    /** How many sealed children were looked after on the day. */
    int lookedAfterOn(LocalDate day) {
        return db.fetchCount(
                SEALED_PERIOD,
                ours(SEALED_PERIOD),
                SEALED_PERIOD.STARTS_ON.le(day),
                SEALED_PERIOD.ENDS_ON.isNull().or(SEALED_PERIOD.ENDS_ON.gt(day)));
    }

    private String everythingOf(ChildId child) {
        return HOLDINGS.entrySet().stream()
                .map(holding -> "\"" + holding.getKey().getName() + "\":"
                        + db.select(holding.getKey().fields())
                                .from(holding.getKey())
                                .where(
                                        ours(holding.getKey()),
                                        holding.getValue().eq(child.value()))
                                .fetch()
                                .formatJSON())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Of tenant and identifier, so that the same identifier in two authorities has nothing in common. */
    private static String digest(String careId) {
        try {
            var text = Tenancy.current() + "\n" + careId;
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
