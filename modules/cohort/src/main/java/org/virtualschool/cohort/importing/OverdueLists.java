package org.virtualschool.cohort.importing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.web.Dates;

/** The roll is no fresher than the latest list: when none comes for longer than {@link ListRhythm} says, somebody asks for it. */
@Component
class OverdueLists implements DutySource {

    private final LatestConfirmedQueries lists;
    private final ListRhythm rhythm;
    private final Clock clock;

    OverdueLists(LatestConfirmedQueries lists, ListRhythm rhythm, Clock clock) {
        this.lists = lists;
        this.rhythm = rhythm;
        this.clock = clock;
    }

    @Override
    public String key() {
        return ListRhythm.KEY;
    }

    @Override
    public String says() {
        return "Ask social care for its list: the roll grows old. The latest";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " lists of social care are overdue: the roll grows old";
    }

    @Override
    public String path(Work work) {
        return "imports";
    }

    /** A council that has taken no list yet is not late with the next one. */
    @Override
    public List<Work> due() {
        return lists.latest().filter(this::isOverdue).map(this::work).stream().toList();
    }

    private boolean isOverdue(LatestConfirmedQueries.Latest latest) {
        return rhythm.next(day(latest.confirmed())).isBefore(LocalDate.now(clock));
    }

    private Work work(LatestConfirmedQueries.Latest latest) {
        var day = day(latest.confirmed());
        return new Work(
                key(),
                latest.id(),
                Optional.empty(),
                "was taken on " + Dates.day(day),
                new Work.Assignee.Role(rhythm.role(day)),
                Optional.of(rhythm.next(day)));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Dates.LONDON).toLocalDate();
    }
}
