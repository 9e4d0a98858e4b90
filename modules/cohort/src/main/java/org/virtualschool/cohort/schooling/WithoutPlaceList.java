package org.virtualschool.cohort.schooling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the list of children without a suitable full-time place together. */
@Service
class WithoutPlaceList {

    private final WithoutPlace without;
    private final WithoutPlaceRowQueries rows;
    private final PlaceDeadline deadline;
    private final Clock clock;

    WithoutPlaceList(WithoutPlace without, WithoutPlaceRowQueries rows, PlaceDeadline deadline, Clock clock) {
        this.without = without;
        this.rows = rows;
        this.deadline = deadline;
        this.clock = clock;
    }

    /** A child and the days. */
    record Entry(WithoutPlaceRowQueries.Row row, SchoolDays days) {}

    /** The longest first. */
    @Transactional(readOnly = true)
    List<Entry> within(Condition reach) {
        var limit = deadline.step(PlaceDeadline.OVER, LocalDate.now(clock)).schoolDays();
        var days = without.all(limit);
        return rows.of(days.keySet(), reach).stream()
                .map(row -> new Entry(row, Objects.requireNonNull(days.get(row.child()))))
                .sorted(Comparator.comparing(entry -> entry.days().since()))
                .toList();
    }
}
