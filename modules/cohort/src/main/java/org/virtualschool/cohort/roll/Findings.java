package org.virtualschool.cohort.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortEvent;
import org.virtualschool.cohort.PlacementId;
import org.virtualschool.cohort.care.CarePlacement;
import org.virtualschool.cohort.care.TwoVersions;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.cohort.history.History;
import org.virtualschool.cohort.roll.RollChange.HeldField;
import org.virtualschool.tenancy.TenantId;

/** What taking a list's facts about one child led to: news, words for the audit, dates that wait for a person. */
final class Findings {

    private final ChildId child;
    private final TenantId tenant;
    private final List<CohortEvent> news = new ArrayList<>();
    private final Set<String> changes = new LinkedHashSet<>();
    private final List<HeldField> held = new ArrayList<>();
    private final List<TwoVersions> versions = new ArrayList<>();

    Findings(ChildId child, TenantId tenant) {
        this.child = child;
        this.tenant = tenant;
    }

    void becameLookedAfter() {
        news.add(new CohortEvent.BecameLookedAfter(tenant, child));
    }

    void ceasedToBeLookedAfter() {
        news.add(new CohortEvent.CeasedToBeLookedAfter(tenant, child));
    }

    void began(Episode<CarePlacement> place) {
        news.add(new CohortEvent.CarePlacementStarted(tenant, child, new PlacementId(place.id())));
    }

    void ended(Episode<CarePlacement> place) {
        news.add(new CohortEvent.CarePlacementEnded(tenant, child, new PlacementId(place.id())));
    }

    void schoolChanged() {
        news.add(new CohortEvent.SchoolPlaceChanged(tenant, child));
        changed("school");
    }

    void socialWorkerChanged() {
        changed("social worker");
    }

    void changed(String what) {
        changes.add(what);
    }

    /** Notes a change if the history is to be stored differently. */
    void note(History<?> history, String what) {
        if (!history.superseded().isEmpty() || !history.recorded().isEmpty()) {
            changed(what);
        }
    }

    void hold(String field, LocalDate value, String reason) {
        held.add(new HeldField(field, value.toString(), reason, false));
    }

    void disagree(TwoVersions both) {
        versions.add(both);
    }

    /** Where a list tells otherwise than the roll holds. */
    List<TwoVersions> versions() {
        return versions;
    }

    List<CohortEvent> news() {
        return news;
    }

    /** What changed, in words without personal data. */
    Set<String> changes() {
        return changes;
    }

    /** Dates that could not be taken because of what the roll holds. */
    List<HeldField> held() {
        return held;
    }
}
