package org.virtualschool.cohort.schooling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.cohort.schooling.WithoutPlaceQueries.Candidate;
import org.virtualschool.directory.Urn;

/** Which children have no suitable full-time place today, and for how many school days. */
@Service
class WithoutPlace {

    private final WithoutPlaceQueries children;
    private final SchoolPlaceRepository places;
    private final ArrangementRepository arrangements;
    private final SchoolCalendars calendars;
    private final Clock clock;

    WithoutPlace(
            WithoutPlaceQueries children,
            SchoolPlaceRepository places,
            ArrangementRepository arrangements,
            SchoolCalendars calendars,
            Clock clock) {
        this.children = children;
        this.places = places;
        this.arrangements = arrangements;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Every child looked after and of school age without one. @param limit in school days */
    @Transactional(readOnly = true)
    Map<ChildId, SchoolDays> all(int limit) {
        return counted(children.ofSchoolAge(SchoolAge.on(today())), limit);
    }

    /** The child's; empty if it has a place, is not of school age or not looked after. @param limit in school days */
    @Transactional(readOnly = true)
    Optional<SchoolDays> of(ChildId child, int limit) {
        return Optional.ofNullable(counted(children.ofSchoolAge(SchoolAge.on(today()), child), limit)
                .get(child));
    }

    private Map<ChildId, SchoolDays> counted(List<Candidate> candidates, int limit) {
        var ids = candidates.stream().map(Candidate::child).toList();
        var histories = new HashMap<ChildId, List<Episode<SchoolPlace>>>();
        places.of(ids).forEach((child, history) -> histories.put(child, history.all()));
        var beside = arrangements.of(ids);
        var around = calendars.around(histories.values().stream()
                .flatMap(history -> attended(history).stream())
                .distinct()
                .toList());
        var counted = new HashMap<ChildId, SchoolDays>();
        for (var candidate : candidates) {
            var history = histories.getOrDefault(candidate.child(), List.of());
            since(candidate, history, beside.getOrDefault(candidate.child(), List.of()))
                    .map(since -> SchoolDays.from(
                            since,
                            today(),
                            limit,
                            new SchoolDays.Meets(
                                    around.of(attended(history), Optional.ofNullable(candidate.livesIn())),
                                    around::nameOf)))
                    .ifPresent(days -> counted.put(candidate.child(), days));
        }
        return counted;
    }

    private Optional<LocalDate> since(
            Candidate candidate, List<Episode<SchoolPlace>> history, List<Arrangement> beside) {
        var known = LocalDate.ofInstant(candidate.recordedAt(), clock.getZone());
        var inCareFrom = Objects.requireNonNullElse(candidate.inCareFrom(), known);
        return new DaysWithout(history, beside, inCareFrom, known).since(today());
    }

    private static Optional<Urn> attended(List<Episode<SchoolPlace>> history) {
        return history.stream()
                .filter(place -> place.endsOn() == null)
                .map(place -> place.value().urn())
                .filter(Objects::nonNull)
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
