package org.virtualschool.cohort.roll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.care.CareRepository;
import org.virtualschool.cohort.care.PlacementRepository;
import org.virtualschool.cohort.history.History;
import org.virtualschool.cohort.people.AllocationRepository;
import org.virtualschool.cohort.roll.RollMarkRepository.Mark;
import org.virtualschool.cohort.roll.RollMarkRepository.Row;
import org.virtualschool.cohort.schooling.SchoolPlaceRepository;
import org.virtualschool.tenancy.Tenancy;

/** Opens the dossiers of many children at once, and puts them back: a handful of statements, however many children. */
@Component
class Dossiers {

    private final CareRepository care;
    private final PlacementRepository placements;
    private final SchoolPlaceRepository schools;
    private final AllocationRepository allocations;
    private final RollMarkRepository marks;

    Dossiers(
            CareRepository care,
            PlacementRepository placements,
            SchoolPlaceRepository schools,
            AllocationRepository allocations,
            RollMarkRepository marks) {
        this.care = care;
        this.placements = placements;
        this.schools = schools;
        this.allocations = allocations;
        this.marks = marks;
    }

    /** The dossiers of children that are stored, by identifier. */
    Map<ChildId, Dossier> open(Collection<ChildRecord> children, LocalDate today) {
        var ids = children.stream().map(ChildRecord::id).toList();
        var periods = care.periodsOf(ids);
        var legalStatus = care.legalStatusOf(ids);
        var needs = care.needsOf(ids);
        var places = placements.withProtectedDetailsOf(ids);
        var schoolPlaces = schools.of(ids);
        var workers = allocations.of(ids);
        var unaccompanied = care.unaccompaniedOf(ids);
        var dossiers = new HashMap<ChildId, Dossier>();
        for (var child : children) {
            var id = child.id();
            var histories = new Histories(
                    of(periods, id),
                    of(legalStatus, id),
                    of(needs, id),
                    of(places, id),
                    of(schoolPlaces, id),
                    of(workers, id),
                    of(unaccompanied, id));
            dossiers.put(id, new Dossier(child, histories, Tenancy.current(), today));
        }
        return dossiers;
    }

    /** The dossier of a child that is not on the roll yet. */
    static Dossier fresh(RollChange change, LocalDate today) {
        var record = new ChildRecord(
                ChildId.next(),
                0,
                change.careId(),
                ChildStatus.CEASED,
                change.wanted().identity(),
                null);
        return new Dossier(record, Histories.none(), Tenancy.current(), today);
    }

    /** The histories of these children just before they were written at an instant. */
    Moments before(Collection<ChildId> children, Instant at) {
        return new Moments(
                care.periodsBefore(children, at),
                care.legalStatusBefore(children, at),
                care.needsBefore(children, at),
                care.unaccompaniedBefore(children, at),
                placements.before(children, at),
                schools.before(children, at),
                allocations.before(children, at));
    }

    /** Stores what has changed in the histories of children whose rows are there, and what the rows were before. */
    void save(Collection<Dossier> dossiers, Instant at) {
        marks.add(
                dossiers.stream()
                        .filter(dossier ->
                                RollWriting.isNew(dossier) || !dossier.changes().isEmpty())
                        .map(Dossiers::mark)
                        .toList(),
                at);
        care.save(
                each(dossiers, Histories::periods),
                each(dossiers, Histories::legalStatus),
                each(dossiers, Histories::needs),
                at);
        care.saveUnaccompanied(each(dossiers, Histories::unaccompanied), at);
        placements.save(each(dossiers, Histories::placements), at);
        schools.save(each(dossiers, Histories::schools), at);
        allocations.save(each(dossiers, Histories::allocations), at);
    }

    private static Mark mark(Dossier dossier) {
        var was = RollWriting.isNew(dossier) ? Optional.<Row>empty() : Optional.of(Row.of(dossier.stored()));
        return new Mark(dossier.id(), was, Row.of(dossier.row()));
    }

    private static <T> History<T> of(Map<ChildId, History<T>> histories, ChildId child) {
        return Objects.requireNonNull(histories.get(child));
    }

    private static <T> Map<ChildId, History<T>> each(
            Collection<Dossier> dossiers, Function<Histories, History<T>> which) {
        return dossiers.stream().collect(Collectors.toMap(Dossier::id, dossier -> which.apply(dossier.histories())));
    }
}
