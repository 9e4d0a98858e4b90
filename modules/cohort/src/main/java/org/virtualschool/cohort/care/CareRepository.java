package org.virtualschool.cohort.care;

import static org.virtualschool.cohort.db.Tables.CARE_NEED;
import static org.virtualschool.cohort.db.Tables.CARE_PERIOD;
import static org.virtualschool.cohort.db.Tables.LEGAL_STATUS;
import static org.virtualschool.cohort.db.Tables.UNACCOMPANIED;

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

/** Periods in care, legal status, category of need and being unaccompanied of many children at once. */
@Repository
public class CareRepository {

    private final EpisodeRepository<CarePeriod> periods;
    private final EpisodeRepository<String> legalStatus;
    private final EpisodeRepository<String> needs;
    private final EpisodeRepository<Unaccompanied> unaccompanied;

    CareRepository(DSLContext db) {
        this.periods = new EpisodeRepository<>(
                db,
                CARE_PERIOD,
                List.of(new Column<>(CARE_PERIOD.REASON_CEASED, CarePeriod::reasonCeased)),
                row -> new CarePeriod(row.get(CARE_PERIOD.REASON_CEASED)));
        this.legalStatus = new EpisodeRepository<>(
                db,
                LEGAL_STATUS,
                List.of(new Column<>(LEGAL_STATUS.CODE, code -> code)),
                row -> row.get(LEGAL_STATUS.CODE));
        this.needs = new EpisodeRepository<>(
                db, CARE_NEED, List.of(new Column<>(CARE_NEED.CODE, code -> code)), row -> row.get(CARE_NEED.CODE));
        this.unaccompanied = new EpisodeRepository<>(db, UNACCOMPANIED, List.of(), row -> Unaccompanied.ASYLUM_SEEKER);
    }

    /** Times in care. */
    public Map<ChildId, History<CarePeriod>> periodsOf(Collection<ChildId> children) {
        return periods.of(children);
    }

    /** Legal statuses: codes of the list LS. */
    public Map<ChildId, History<String>> legalStatusOf(Collection<ChildId> children) {
        return legalStatus.of(children);
    }

    /** Categories of need: codes of the list CIN. */
    public Map<ChildId, History<String>> needsOf(Collection<ChildId> children) {
        return needs.of(children);
    }

    /** Times in care just before they were written at an instant. */
    public EpisodeRepository.Before<CarePeriod> periodsBefore(Collection<ChildId> children, Instant at) {
        return periods.before(children, at);
    }

    /** Legal statuses just before they were written at an instant. */
    public EpisodeRepository.Before<String> legalStatusBefore(Collection<ChildId> children, Instant at) {
        return legalStatus.before(children, at);
    }

    /** Categories of need just before they were written at an instant. */
    public EpisodeRepository.Before<String> needsBefore(Collection<ChildId> children, Instant at) {
        return needs.before(children, at);
    }

    /** Times as an unaccompanied asylum-seeking child just before they were written at an instant. */
    public EpisodeRepository.Before<Unaccompanied> unaccompaniedBefore(Collection<ChildId> children, Instant at) {
        return unaccompanied.before(children, at);
    }

    /** Times as an unaccompanied asylum-seeking child. */
    public Map<ChildId, History<Unaccompanied>> unaccompaniedOf(Collection<ChildId> children) {
        return unaccompanied.of(children);
    }

    /** Stores what has changed in the times as an unaccompanied asylum-seeking child. */
    public void saveUnaccompanied(Map<ChildId, History<Unaccompanied>> changed, Instant at) {
        unaccompanied.save(changed, at);
    }

    /** Stores what has changed in the histories. */
    public void save(
            Map<ChildId, History<CarePeriod>> changedPeriods,
            Map<ChildId, History<String>> changedStatus,
            Map<ChildId, History<String>> changedNeeds,
            Instant at) {
        periods.save(changedPeriods, at);
        legalStatus.save(changedStatus, at);
        needs.save(changedNeeds, at);
    }
}
