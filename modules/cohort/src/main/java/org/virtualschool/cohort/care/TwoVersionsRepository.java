package org.virtualschool.cohort.care;

import static org.jooq.impl.DSL.any;
import static org.virtualschool.cohort.db.Tables.TWO_VERSIONS;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.care.TwoVersions.Kind;
import org.virtualschool.cohort.care.TwoVersions.Version;
import org.virtualschool.tenancy.Tenancy;

/** Accounts of children's care that contradict each other, until somebody decides or a list no longer tells them. */
@Repository
public class TwoVersionsRepository {

    private final DSLContext db;

    TwoVersionsRepository(DSLContext db) {
        this.db = db;
    }

    /** @param decidedBy who said that what the roll holds stands; empty while it is open */
    public record Kept(UUID id, TwoVersions versions, Optional<UUID> decidedBy) {}

    /** What is open or was decided by somebody, of each of these children. */
    public Map<ChildId, List<Kept>> of(Collection<ChildId> children) {
        return db.select()
                .from(TWO_VERSIONS)
                .where(
                        ours(TWO_VERSIONS),
                        TWO_VERSIONS.CHILD_ID.eq(
                                any(children.stream().map(ChildId::value).toArray(UUID[]::new))),
                        TWO_VERSIONS.SETTLED_AT.isNull().or(TWO_VERSIONS.SETTLED_BY.isNotNull()))
                .orderBy(TWO_VERSIONS.TOLD_FROM.desc(), TWO_VERSIONS.ID)
                .fetchGroups(row -> new ChildId(row.get(TWO_VERSIONS.CHILD_ID)), TwoVersionsRepository::kept);
    }

    /** What is open, of one child. */
    public List<Kept> openOf(ChildId child) {
        return of(List.of(child)).getOrDefault(child, List.of()).stream()
                .filter(kept -> kept.decidedBy().isEmpty())
                .toList();
    }

    /** Children of whom something is open. */
    public List<ChildId> childrenWaiting() {
        return db.selectDistinct(TWO_VERSIONS.CHILD_ID)
                .from(TWO_VERSIONS)
                .where(ours(TWO_VERSIONS), TWO_VERSIONS.SETTLED_AT.isNull())
                .fetch(row -> new ChildId(row.value1()));
    }

    /** A child and what there are two accounts of. */
    public record Asked(ChildId child, TwoVersions versions) {}

    public void add(Collection<Asked> asked, Instant at) {
        db.batch(asked.stream().map(one -> adding(one, at)).toList()).execute();
    }

    private org.jooq.Query adding(Asked asked, Instant at) {
        var told = asked.versions().told();
        var held = asked.versions().held();
        return db.insertInto(TWO_VERSIONS)
                .set(TWO_VERSIONS.TENANT_ID, Tenancy.current())
                .set(TWO_VERSIONS.ID, UuidCreator.getTimeOrderedEpoch())
                .set(TWO_VERSIONS.CHILD_ID, asked.child().value())
                .set(TWO_VERSIONS.KIND, asked.versions().kind().name())
                .set(TWO_VERSIONS.TOLD_FROM, told.from())
                .set(TWO_VERSIONS.TOLD_TO, told.to())
                .set(TWO_VERSIONS.TOLD_CODE, told.code())
                .set(TWO_VERSIONS.HELD_FROM, held.from())
                .set(TWO_VERSIONS.HELD_TO, held.to())
                .set(TWO_VERSIONS.HELD_CODE, held.code())
                .set(TWO_VERSIONS.RECORDED_AT, at)
                .onConflictDoNothing();
    }

    /** Closes what no list tells any more. */
    public void close(Collection<UUID> told, Instant at) {
        db.update(TWO_VERSIONS)
                .set(TWO_VERSIONS.SETTLED_AT, at)
                .where(
                        ours(TWO_VERSIONS),
                        TWO_VERSIONS.ID.eq(any(told.toArray(UUID[]::new))),
                        TWO_VERSIONS.SETTLED_AT.isNull())
                .execute();
    }

    /** Closes what was asked at the instant and nobody has decided. */
    public void takeBack(Instant written, Instant at) {
        db.update(TWO_VERSIONS)
                .set(TWO_VERSIONS.SETTLED_AT, at)
                .where(ours(TWO_VERSIONS), TWO_VERSIONS.RECORDED_AT.eq(written), TWO_VERSIONS.SETTLED_AT.isNull())
                .execute();
    }

    /** What the roll holds stands. @return whether it was open still */
    public boolean decide(ChildId child, UUID versions, UUID person, Instant at) {
        return db.update(TWO_VERSIONS)
                        .set(TWO_VERSIONS.SETTLED_AT, at)
                        .set(TWO_VERSIONS.SETTLED_BY, person)
                        .where(
                                ours(TWO_VERSIONS),
                                TWO_VERSIONS.CHILD_ID.eq(child.value()),
                                TWO_VERSIONS.ID.eq(versions),
                                TWO_VERSIONS.SETTLED_AT.isNull())
                        .execute()
                == 1;
    }

    private static Kept kept(Record row) {
        var told = new Version(
                row.get(TWO_VERSIONS.TOLD_FROM), row.get(TWO_VERSIONS.TOLD_TO), row.get(TWO_VERSIONS.TOLD_CODE));
        var held = new Version(
                row.get(TWO_VERSIONS.HELD_FROM), row.get(TWO_VERSIONS.HELD_TO), row.get(TWO_VERSIONS.HELD_CODE));
        return new Kept(
                row.get(TWO_VERSIONS.ID),
                new TwoVersions(Kind.valueOf(row.get(TWO_VERSIONS.KIND)), told, held),
                Optional.ofNullable(row.get(TWO_VERSIONS.SETTLED_BY)));
    }
}
