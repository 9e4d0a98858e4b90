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
import org.virtualschool.cohort.schooling.WithoutPlaceQueries.Candidate;
import org.virtualschool.directory.WorkingDays;

/** Which children have no suitable full-time place today, and for how many school days. */
@Service
class WithoutPlace {

    private final WithoutPlaceQueries children;
    private final SchoolPlaceRepository places;
    private final ArrangementRepository arrangements;
    private final WorkingDays days;
    private final Clock clock;

    WithoutPlace(
            WithoutPlaceQueries children,
            SchoolPlaceRepository places,
            ArrangementRepository arrangements,
            WorkingDays days,
            Clock clock) {
        this.children = children;
        this.places = places;
        this.arrangements = arrangements;
        this.days = days;
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
        var schools = places.of(ids);
        var beside = arrangements.of(ids);
        var calendar = days.calendar();
        var counted = new HashMap<ChildId, SchoolDays>();
        for (var candidate : candidates) {
            var child = candidate.child();
            var known = LocalDate.ofInstant(candidate.recordedAt(), clock.getZone());
            var history = Objects.requireNonNull(schools.get(child)).all();
            var inCareFrom = Objects.requireNonNullElse(candidate.inCareFrom(), known);
            new DaysWithout(history, beside.getOrDefault(child, List.of()), inCareFrom, known)
                    .since(today())
                    .ifPresent(since -> counted.put(child, SchoolDays.from(since, today(), limit, calendar)));
        }
        return counted;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
