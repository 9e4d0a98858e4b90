package org.virtualschool.cohort.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.CohortEvent;
import org.virtualschool.cohort.care.CareHistory;
import org.virtualschool.cohort.care.TwoVersions;
import org.virtualschool.cohort.care.Unaccompanied;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.cohort.history.History;
import org.virtualschool.cohort.history.History.Step;
import org.virtualschool.cohort.people.Allocation;
import org.virtualschool.cohort.roll.ChildRecord.AdoptionToCome;
import org.virtualschool.cohort.roll.RollChange.HeldField;
import org.virtualschool.cohort.schooling.SchoolPlace;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;

/** One child with its histories, and what taking a list's facts makes of them. Plain Java: nothing is stored here. */
final class Dossier {

    private final ChildRecord stored;
    private final Histories histories;
    private final Findings findings;
    private final LocalDate today;
    private ListedFacts.Identity identity;
    private ChildStatus status;
    private boolean adopted;
    private @Nullable AdoptionToCome adoption;

    Dossier(ChildRecord stored, Histories histories, TenantId tenant, LocalDate today) {
        this.stored = stored;
        this.histories = histories;
        this.findings = new Findings(stored.id(), tenant);
        this.today = today;
        this.identity = stored.identity();
        this.status = stored.status();
        this.adoption = stored.adoption();
    }

    /** Takes what a list says. Of a child who died only the details are taken. */
    void take(ListedFacts wanted) {
        take(wanted, CareHistory.NONE);
    }

    /** Takes what a list says, of today and of the time before. */
    void take(ListedFacts wanted, CareHistory past) {
        if (!identity.equals(wanted.identity())) {
            identity = wanted.identity();
            findings.changed("details");
        }
        if (status == ChildStatus.DIED) {
            return;
        }
        var care = takeAdoption(wanted.care());
        var ended = new TimeInCare(histories, findings, today).take(care);
        if (!ended) {
            takeLegalStatus(past.legalStatuses().isEmpty() ? care.legalStatus() : null);
            takeNeed(past.needs().isEmpty() ? care.need() : null);
            takeUnaccompanied(past.unaccompanied().isEmpty() ? care.unaccompanied() : null);
            takePlacement(wanted.placement());
            takeAllocation(wanted.allocation());
        }
        takeSchool(wanted.school());
        new PastInCare(histories, findings).take(past);
        status = statusNow(care.reasonCeased());
        if (status != stored.status()) {
            findings.changed("status");
        }
    }

    /** An adoption counts at once, or on its day if that is still to come. @return what is to be taken of the time in care today */
    private ListedFacts.Care takeAdoption(ListedFacts.Care care) {
        var to = care.to();
        var reason = care.reasonCeased();
        var isAdoption = reason != null && TimeInCare.ADOPTED.contains(reason);
        var comes = isAdoption && to != null && to.isAfter(today);
        adopted = isAdoption && !comes;
        adoption = comes ? new AdoptionToCome(Objects.requireNonNull(to), Objects.requireNonNull(reason)) : null;
        if (!Objects.equals(adoption, stored.adoption())) {
            findings.changed("day of leaving care");
        }
        return comes ? care.lasting(care.from(), null, null) : care;
    }

    private void takeLegalStatus(@Nullable String code) {
        if (code != null) {
            histories.legalStatus().becomes(code, null, today);
            findings.note(histories.legalStatus(), "legal status");
        }
    }

    private void takeNeed(@Nullable String code) {
        if (code != null) {
            histories.needs().becomes(code, null, today);
            findings.note(histories.needs(), "category of need");
        }
    }

    private void takeUnaccompanied(@Nullable Boolean is) {
        var times = histories.unaccompanied();
        if (is == null || is == isUnaccompanied()) {
            return;
        }
        if (is) {
            times.becomes(Unaccompanied.ASYLUM_SEEKER, null, today);
        } else {
            times.goesOn(Unaccompanied.ASYLUM_SEEKER);
            times.endsOn(today, last -> last);
        }
        findings.note(times, "unaccompanied");
    }

    /** Whether it is one today; the return names the day to come on which it ends. */
    boolean isUnaccompanied() {
        return histories
                .unaccompanied()
                .latest()
                .filter(time -> !time.startsOn().isAfter(today))
                .filter(time -> time.endsOn() == null || time.endsOn().isAfter(today))
                .isPresent();
    }

    private void takePlacement(ListedFacts.@Nullable Placement wanted) {
        if (wanted == null) {
            return;
        }
        var placements = histories.placements();
        var before = placements.lasting();
        var start = wanted.start();
        if (start != null && start.isAfter(today)) {
            findings.hold(
                    "placement-start", start, "This day has not come yet. Send it again when the child has moved.");
            return;
        }
        switch (placements.becomes(wanted.where(), start, today)) {
            case NONE -> {}
            case OVERLAPS ->
                findings.hold(
                        "placement-start",
                        Objects.requireNonNull(start),
                        "The child was still placed elsewhere then. Check both placements with social care.");
            case CORRECTED -> placements.lasting().ifPresent(findings::began);
            case BEGAN -> {
                before.ifPresent(findings::ended);
                placements.lasting().ifPresent(findings::began);
            }
        }
        findings.note(placements, "placement");
    }

    private void takeSchool(@Nullable SchoolPlace place) {
        var schools = histories.schools();
        var was = schools.lasting();
        if (place == null) {
            schools.endsOn(today, last -> last);
        } else {
            schools.becomes(place, null, today);
        }
        if (!was.equals(schools.lasting())) {
            findings.schoolChanged();
        }
    }

    private void takeAllocation(@Nullable Allocation allocation) {
        var allocations = histories.allocations();
        var before = allocations.lasting().map(Episode::value);
        if (allocation != null
                && before.filter(known -> known.isKnownBetterBy(allocation)).isPresent()) {
            allocations.hadAlways(allocation);
            findings.note(allocations, "social worker");
        } else if (allocation != null && histories.allocations().becomes(allocation, null, today) != Step.NONE) {
            findings.socialWorkerChanged();
        }
    }

    private ChildStatus statusNow(@Nullable String reasonCeased) {
        if (TimeInCare.DIED.equals(reasonCeased)) {
            return ChildStatus.DIED;
        }
        if (histories.periods().lasting().isPresent()) {
            return ChildStatus.LOOKED_AFTER;
        }
        var shortBreaks =
                histories.legalStatus().lasting().map(Episode::value).filter(TimeInCare.SHORT_BREAKS::contains);
        return shortBreaks.isPresent() ? ChildStatus.SHORT_BREAKS : ChildStatus.CEASED;
    }

    /** Looked after, on short breaks or neither, by what the histories hold. */
    ChildStatus statusOfHistories() {
        return statusNow(null);
    }

    /** What the row held before is taken again. */
    void backTo(ListedFacts.Identity details, ChildStatus then, @Nullable AdoptionToCome comes) {
        if (!identity.equals(details)) {
            findings.changed("details");
        }
        if (status != then) {
            findings.changed("status");
        }
        if (!Objects.equals(adoption, comes)) {
            findings.changed("day of leaving care");
        }
        identity = details;
        status = then;
        adoption = comes;
    }

    Findings findings() {
        return findings;
    }

    ChildId id() {
        return stored.id();
    }

    ChildRecord stored() {
        return stored;
    }

    /** The row as it is to be written. */
    ChildRecord row() {
        return new ChildRecord(stored.id(), stored.version(), stored.careId(), status, identity, adoption);
    }

    Histories histories() {
        return histories;
    }

    /** What changed, in words without personal data; empty if nothing did. */
    Set<String> changes() {
        return findings.changes();
    }

    List<CohortEvent> news() {
        return findings.news();
    }

    /** Dates that could not be taken because of what the roll holds. */
    List<HeldField> held() {
        return findings.held();
    }

    /** How many episodes of care before the latest ones were added or put right, and of being unaccompanied, which no line of today tells. */
    int earlier() {
        return Stream.of(histories.periods(), histories.legalStatus(), histories.needs(), histories.placements())
                        .mapToInt(Dossier::earlier)
                        .sum()
                + histories.unaccompanied().recorded().size();
    }

    private static int earlier(History<?> history) {
        return (int) history.recorded().stream()
                .filter(episode -> history.latest().filter(episode::equals).isEmpty())
                .count();
    }

    /** Where the list tells otherwise than the roll holds. */
    List<TwoVersions> versions() {
        return findings.versions();
    }

    /** The same child, of which taking a list changes nothing here. */
    Dossier copy() {
        return new Dossier(stored, histories.copy(), Tenancy.current(), today);
    }

    /** Whether the list says that the child was adopted. */
    boolean adopted() {
        return adopted;
    }
}
