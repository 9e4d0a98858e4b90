package org.virtualschool.cohort.schooling;

import static org.virtualschool.cohort.db.Tables.EDUCATION_ARRANGEMENT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.schooling.Arrangement.Terms;
import org.virtualschool.directory.LocalSettingId;
import org.virtualschool.directory.Urn;
import org.virtualschool.tenancy.Tenancy;

/** Arrangements as they are believed now. */
@Repository
class ArrangementRepository {

    private final DSLContext db;

    ArrangementRepository(DSLContext db) {
        this.db = db;
    }

    /** The child's arrangements, the latest first. */
    List<Arrangement> of(ChildId child) {
        return of(List.of(child)).getOrDefault(child, List.of());
    }

    /** The arrangements of these children, the latest first. */
    Map<ChildId, List<Arrangement>> of(Collection<ChildId> children) {
        var ids = children.stream().map(ChildId::value).toArray(UUID[]::new);
        return db.selectFrom(EDUCATION_ARRANGEMENT)
                .where(
                        ours(EDUCATION_ARRANGEMENT),
                        EDUCATION_ARRANGEMENT.CHILD_ID.eq(DSL.any(ids)),
                        EDUCATION_ARRANGEMENT.SUPERSEDED_AT.isNull())
                .orderBy(EDUCATION_ARRANGEMENT.STARTS_ON.desc(), EDUCATION_ARRANGEMENT.ID)
                .fetchGroups(
                        row -> new ChildId(row.get(EDUCATION_ARRANGEMENT.CHILD_ID)),
                        ArrangementRepository::arrangement);
    }

    /** @return whether none of its kind at the same provider overlaps it */
    boolean add(ChildId child, Arrangement one, PersonId by, Instant at) {
        var place = one.provider();
        return db.insertInto(EDUCATION_ARRANGEMENT)
                        .set(EDUCATION_ARRANGEMENT.TENANT_ID, Tenancy.current())
                        .set(EDUCATION_ARRANGEMENT.ID, one.id().value())
                        .set(EDUCATION_ARRANGEMENT.RECORDED_AT, at)
                        .set(EDUCATION_ARRANGEMENT.CHILD_ID, child.value())
                        .set(EDUCATION_ARRANGEMENT.KIND, one.kind().name())
                        .set(EDUCATION_ARRANGEMENT.STARTS_ON, one.startsOn())
                        .set(EDUCATION_ARRANGEMENT.ENDS_ON, one.endsOn())
                        .set(
                                EDUCATION_ARRANGEMENT.URN,
                                place.map(SchoolPlace::urn).map(Urn::number).orElse(null))
                        .set(
                                EDUCATION_ARRANGEMENT.LOCAL_SETTING_ID,
                                place.map(SchoolPlace::setting)
                                        .map(LocalSettingId::value)
                                        .orElse(null))
                        .set(
                                EDUCATION_ARRANGEMENT.PROVIDER,
                                place.map(SchoolPlace::name).orElse(""))
                        .set(
                                EDUCATION_ARRANGEMENT.HOURS_A_WEEK,
                                one.terms().hoursAWeek().orElse(null))
                        .set(
                                EDUCATION_ARRANGEMENT.AGREED_UNTIL,
                                one.terms().agreedUntil().orElse(null))
                        .set(
                                EDUCATION_ARRANGEMENT.AGREED_BY,
                                one.terms().agreedBy().orElse(null))
                        .set(EDUCATION_ARRANGEMENT.REASON, one.reason().orElse(null))
                        .set(EDUCATION_ARRANGEMENT.RECORDED_BY, by.value())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** What was believed of it is believed no longer. @return whether it was */
    boolean supersede(ChildId child, ArrangementId id, Instant at) {
        return db.update(EDUCATION_ARRANGEMENT)
                        .set(EDUCATION_ARRANGEMENT.SUPERSEDED_AT, at)
                        .where(
                                ours(EDUCATION_ARRANGEMENT),
                                EDUCATION_ARRANGEMENT.CHILD_ID.eq(child.value()),
                                EDUCATION_ARRANGEMENT.ID.eq(id.value()),
                                EDUCATION_ARRANGEMENT.SUPERSEDED_AT.isNull())
                        .execute()
                == 1;
    }

    private static Arrangement arrangement(Record row) {
        return new Arrangement(
                new ArrangementId(row.get(EDUCATION_ARRANGEMENT.ID)),
                ArrangementKind.valueOf(row.get(EDUCATION_ARRANGEMENT.KIND)),
                row.get(EDUCATION_ARRANGEMENT.STARTS_ON),
                row.get(EDUCATION_ARRANGEMENT.ENDS_ON),
                provider(row),
                new Terms(
                        Optional.ofNullable(row.get(EDUCATION_ARRANGEMENT.HOURS_A_WEEK)),
                        Optional.ofNullable(row.get(EDUCATION_ARRANGEMENT.AGREED_UNTIL)),
                        Optional.ofNullable(row.get(EDUCATION_ARRANGEMENT.AGREED_BY))),
                Optional.ofNullable(row.get(EDUCATION_ARRANGEMENT.REASON)));
    }

    private static Optional<SchoolPlace> provider(Record row) {
        var name = row.get(EDUCATION_ARRANGEMENT.PROVIDER);
        var urn = row.get(EDUCATION_ARRANGEMENT.URN);
        var setting = row.get(EDUCATION_ARRANGEMENT.LOCAL_SETTING_ID);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new SchoolPlace(
                        urn == null ? null : new Urn(urn), setting == null ? null : new LocalSettingId(setting), name));
    }
}
