package org.virtualschool.cohort.send;

import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.SEN_PROVISION;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.history.EpisodeRepository;
import org.virtualschool.cohort.history.EpisodeRepository.Column;
import org.virtualschool.cohort.history.History;
import org.virtualschool.web.NotFound;

/** The special educational needs of a child, as episodes. */
@Repository
class SenRepository {

    private final DSLContext db;
    private final EpisodeRepository<Sen> episodes;

    SenRepository(DSLContext db) {
        this.db = db;
        this.episodes = new EpisodeRepository<>(
                db,
                SEN_PROVISION,
                List.of(
                        new Column<>(SEN_PROVISION.PROVISION, Sen::provision),
                        new Column<>(SEN_PROVISION.PRIMARY_NEED, Sen::primaryNeed),
                        new Column<>(SEN_PROVISION.SECONDARY_NEED, Sen::secondaryNeed),
                        new Column<Sen, String>(SEN_PROVISION.MAINTAINED_BY, sen -> text(sen.maintainedBy())),
                        new Column<Sen, LocalDate>(SEN_PROVISION.PLAN_MADE_ON, Sen::planMadeOn),
                        new Column<Sen, LocalDate>(SEN_PROVISION.REVIEWED_ON, Sen::reviewedOn),
                        new Column<Sen, LocalDate>(SEN_PROVISION.REVIEW_DUE_ON, Sen::reviewDueOn)),
                SenRepository::sen);
    }

    /** @param version another after every change, also after one that was taken back */
    record Known(History<Sen> history, int version) {}

    Known of(ChildId child) {
        return new Known(Objects.requireNonNull(episodes.of(List.of(child)).get(child)), version(child));
    }

    /**
     * The same, and nobody else changes it until the transaction ends.
     *
     * @throws NotFound if there is no such child
     */
    Known locked(ChildId child) {
        var row = db.select(CHILD.ID)
                .from(CHILD)
                .where(ours(CHILD), CHILD.ID.eq(child.value()))
                .forUpdate()
                .fetchOptional();
        if (row.isEmpty()) {
            throw new NotFound("child-not-found", "There is no such child here");
        }
        return of(child);
    }

    /** Stores what has changed in the history. */
    void save(ChildId child, History<Sen> changed, Instant at) {
        episodes.save(Map.of(child, changed), at);
    }

    /** Rows are added and superseded, never taken away: how often either happened only grows. */
    private int version(ChildId child) {
        var happened = DSL.count().plus(DSL.count(SEN_PROVISION.SUPERSEDED_AT));
        return db.select(happened)
                .from(SEN_PROVISION)
                .where(ours(SEN_PROVISION), SEN_PROVISION.CHILD_ID.eq(child.value()))
                .fetchSingle(row -> row.value1());
    }

    private static Sen sen(Record row) {
        var by = row.get(SEN_PROVISION.MAINTAINED_BY);
        return new Sen(
                row.get(SEN_PROVISION.PROVISION),
                row.get(SEN_PROVISION.PRIMARY_NEED),
                row.get(SEN_PROVISION.SECONDARY_NEED),
                by == null ? null : new PlanAuthority(by),
                row.get(SEN_PROVISION.PLAN_MADE_ON),
                row.get(SEN_PROVISION.REVIEWED_ON),
                row.get(SEN_PROVISION.REVIEW_DUE_ON));
    }

    private static @Nullable String text(@Nullable PlanAuthority by) {
        return by == null ? null : by.value();
    }
}
