package org.virtualschool.cohort.people;

import static org.virtualschool.cohort.db.Tables.ALLOCATION;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.history.EpisodeRepository;
import org.virtualschool.cohort.history.EpisodeRepository.Column;
import org.virtualschool.cohort.history.History;

/** Social workers and teams of many children at once. */
@Repository
public class AllocationRepository {

    private final EpisodeRepository<Allocation> allocations;

    AllocationRepository(DSLContext db) {
        this.allocations = new EpisodeRepository<>(
                db,
                ALLOCATION,
                List.of(
                        new Column<>(ALLOCATION.SOCIAL_WORKER, Allocation::socialWorker),
                        new Column<>(ALLOCATION.TEAM, Allocation::team),
                        new Column<>(ALLOCATION.WORKER_NUMBER, Allocation::workerNumber)),
                row -> new Allocation(
                        row.get(ALLOCATION.SOCIAL_WORKER),
                        row.get(ALLOCATION.TEAM),
                        row.get(ALLOCATION.WORKER_NUMBER)));
    }

    public Map<ChildId, History<Allocation>> of(Collection<ChildId> children) {
        return allocations.of(children);
    }

    /** Histories just before they were written at an instant. */
    public EpisodeRepository.Before<Allocation> before(Collection<ChildId> children, Instant at) {
        return allocations.before(children, at);
    }

    /** Stores what has changed in the histories. */
    public void save(Map<ChildId, History<Allocation>> changed, Instant at) {
        allocations.save(changed, at);
    }
}
