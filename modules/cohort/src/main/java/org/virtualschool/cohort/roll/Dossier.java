package org.virtualschool.cohort.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.CohortEvent;
import org.virtualschool.cohort.PlacementId;
import org.virtualschool.cohort.care.CarePeriod;
import org.virtualschool.cohort.care.CarePlacement;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.cohort.history.History;
import org.virtualschool.cohort.history.History.Step;
import org.virtualschool.cohort.people.Allocation;
import org.virtualschool.cohort.roll.RollChange.HeldField;
import org.virtualschool.cohort.schooling.SchoolPlace;
import org.virtualschool.tenancy.TenantId;

/** One child with its histories, and what taking a list's facts makes of them. Plain Java: nothing is stored here. */
final class Dossier {

    /** Legal status of short breaks: a child with these alone is not looked after. */
    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    /** Adopted: the record is sealed. */
    private static final Set<String> ADOPTED = Set.of("E11", "E12");

    private static final String DIED = "E2";

    private final ChildRecord stored;
    private final Histories histories;
    private final LocalDate today;
    private final List<CohortEvent> news = new ArrayList<>();
    private final Set<String> changes = new LinkedHashSet<>();
    private final List<HeldField> held = new ArrayList<>();
    private ListedFacts.Identity identity;
    private ChildStatus status;
    private boolean adopted;

    /** The five histories of one child. */
    record Histories(
            History<CarePeriod> periods,
            History<String> legalStatus,
            History<CarePlacement> placements,
            History<SchoolPlace> schools,
            History<Allocation> allocations) {

        static Histories none() {
            return new Histories(
                    new History<>(List.of()),
                    new History<>(List.of()),
                    new History<>(List.of()),
                    new History<>(List.of()),
                    new History<>(List.of()));
        }
    }

    Dossier(ChildRecord stored, Histories histories, LocalDate today) {
        this.stored = stored;
        this.histories = histories;
        this.today = today;
        this.identity = stored.identity();
        this.status = stored.status();
    }

    /** Takes what a list says. */
    void take(ListedFacts wanted, TenantId tenant) {
        if (!identity.equals(wanted.identity())) {
            identity = wanted.identity();
            changes.add("details");
        }
        if (status == ChildStatus.DIED) {
            return;
        }
        var endedOn = endOf(wanted.care());
        takeCare(wanted.care(), endedOn, tenant);
        if (endedOn == null) {
            takeLegalStatus(wanted.care().legalStatus());
            takePlacement(wanted.placement(), tenant);
            takeAllocation(wanted.allocation(), tenant);
        }
        takeSchool(wanted.school(), tenant);
        status = statusNow(wanted.care());
        if (status != stored.status()) {
            changes.add("status");
        }
    }

    private @Nullable LocalDate endOf(ListedFacts.Care care) {
        var reason = care.reasonCeased();
        adopted = reason != null && ADOPTED.contains(reason);
        if (care.to() == null) {
            return adopted || DIED.equals(reason) ? today : null;
        }
        if (care.to().isAfter(today)) {
            hold("looked-after-to", care.to(), "This day has not come yet. Send it again when the child has left care.");
            return null;
        }
        return care.to();
    }

    private void takeCare(ListedFacts.Care care, @Nullable LocalDate endedOn, TenantId tenant) {
        var periods = histories.periods();
        var wasLookedAfter = periods.lasting().isPresent();
        if (endedOn != null) {
            end(care, endedOn, tenant);
        } else if (care.legalStatus() != null && SHORT_BREAKS.contains(care.legalStatus())) {
            periods.endsOn(today, period -> period);
        } else {
            goOn(care);
        }
        var isLookedAfter = periods.lasting().isPresent();
        if (isLookedAfter && !wasLookedAfter) {
            news.add(new CohortEvent.BecameLookedAfter(tenant, stored.id()));
        } else if (wasLookedAfter && !isLookedAfter) {
            news.add(new CohortEvent.CeasedToBeLookedAfter(tenant, stored.id()));
        }
        note(periods, "time in care");
    }

    /** The child is looked after: the period that lasts is put right, or one begins. */
    private void goOn(ListedFacts.Care care) {
        var periods = histories.periods();
        var from = care.from();
        if (from == null) {
            if (periods.lasting().isEmpty()) {
                periods.becomes(CarePeriod.LASTING, null, today);
            }
            return;
        }
        var endedByMistake = periods.lasting().isEmpty()
                && periods.latest().filter(last -> last.startsOn().equals(from)).isPresent();
        if (endedByMistake) {
            periods.goesOn(CarePeriod.LASTING);
        } else if (periods.is(CarePeriod.LASTING, from) == Step.OVERLAPS) {
            hold("looked-after-from", from, "The child was already looked after then. Check both periods with social care.");
            if (periods.lasting().isEmpty()) {
                periods.becomes(CarePeriod.LASTING, null, today);
            }
        }
    }

    private void end(ListedFacts.Care care, LocalDate on, TenantId tenant) {
        var periods = histories.periods();
        var from = care.from();
        if (periods.lasting().isEmpty()
                && periods.latest().filter(last -> from == null || last.startsOn().equals(from)).isPresent()) {
            periods.goesOn(CarePeriod.LASTING);
        }
        var began = from != null ? from : periods.lasting().map(Episode::startsOn).orElse(on.minusDays(1));
        if (!began.isBefore(on)) {
            hold("looked-after-to", on, "The child cannot leave care before or on the day it came. Check both dates.");
            return;
        }
        if (from != null && periods.is(CarePeriod.LASTING, from) == Step.OVERLAPS) {
            hold("looked-after-from", from, "The child was already looked after then. Check both periods with social care.");
        } else if (periods.lasting().isEmpty()) {
            periods.becomes(CarePeriod.LASTING, null, began);
        }
        periods.endsOn(on, period -> new CarePeriod(care.reasonCeased()));
        histories.placements().lasting().ifPresent(place -> news.add(ended(place, tenant)));
        histories.placements().endsOn(on, place -> place);
        histories.legalStatus().endsOn(on, code -> code);
        histories.allocations().endsOn(on, allocation -> allocation);
    }

    private void takeLegalStatus(@Nullable String code) {
        if (code != null) {
            histories.legalStatus().becomes(code, null, today);
            note(histories.legalStatus(), "legal status");
        }
    }

    private void takePlacement(ListedFacts.@Nullable Placement wanted, TenantId tenant) {
        if (wanted == null) {
            return;
        }
        var placements = histories.placements();
        var before = placements.lasting();
        var start = wanted.start();
        if (start != null && start.isAfter(today)) {
            hold("placement-start", start, "This day has not come yet. Send it again when the child has moved.");
            return;
        }
        switch (placements.becomes(wanted.where(), start, today)) {
            case NONE -> {}
            case OVERLAPS -> hold(
                    "placement-start",
                    java.util.Objects.requireNonNull(start),
                    "The child was still placed elsewhere then. Check both placements with social care.");
            case CORRECTED -> placements.lasting().ifPresent(place -> news.add(started(place, tenant)));
            case BEGAN -> {
                before.ifPresent(place -> news.add(ended(place, tenant)));
                placements.lasting().ifPresent(place -> news.add(started(place, tenant)));
            }
        }
        note(placements, "placement");
    }

    private void takeSchool(@Nullable SchoolPlace place, TenantId tenant) {
        if (place != null && histories.schools().becomes(place, null, today) != Step.NONE) {
            news.add(new CohortEvent.SchoolPlaceChanged(tenant, stored.id()));
            changes.add("school");
        }
    }

    private void takeAllocation(@Nullable Allocation allocation, TenantId tenant) {
        if (allocation != null && histories.allocations().becomes(allocation, null, today) != Step.NONE) {
            news.add(new CohortEvent.SocialWorkerChanged(tenant, stored.id()));
            changes.add("social worker");
        }
    }

    private ChildStatus statusNow(ListedFacts.Care care) {
        if (DIED.equals(care.reasonCeased())) {
            return ChildStatus.DIED;
        }
        if (histories.periods().lasting().isPresent()) {
            return ChildStatus.LOOKED_AFTER;
        }
        var shortBreaks = histories.legalStatus().lasting().map(Episode::value).filter(SHORT_BREAKS::contains);
        return shortBreaks.isPresent() ? ChildStatus.SHORT_BREAKS : ChildStatus.CEASED;
    }

    private CohortEvent started(Episode<CarePlacement> place, TenantId tenant) {
        return new CohortEvent.CarePlacementStarted(tenant, stored.id(), new PlacementId(place.id()));
    }

    private CohortEvent ended(Episode<CarePlacement> place, TenantId tenant) {
        return new CohortEvent.CarePlacementEnded(tenant, stored.id(), new PlacementId(place.id()));
    }

    private void note(History<?> history, String what) {
        if (!history.superseded().isEmpty() || !history.recorded().isEmpty()) {
            changes.add(what);
        }
    }

    private void hold(String field, LocalDate value, String reason) {
        held.add(new HeldField(field, value.toString(), reason, false));
    }

    ChildId id() {
        return stored.id();
    }

    ChildRecord stored() {
        return stored;
    }

    /** The row as it is to be written. */
    ChildRecord row() {
        return new ChildRecord(stored.id(), stored.version(), stored.careId(), status, identity);
    }

    Histories histories() {
        return histories;
    }

    /** What changed, in words without personal data; empty if nothing did. */
    Set<String> changes() {
        return changes;
    }

    List<CohortEvent> news() {
        return news;
    }

    /** Dates that could not be taken because of what the roll holds. */
    List<HeldField> held() {
        return held;
    }

    /** Whether the list says that the child was adopted. */
    boolean adopted() {
        return adopted;
    }
}
