package org.virtualschool.cohort.schooling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** One step of {@link PlaceDeadline} on the work list: open from its day on until the child has a suitable full-time place. */
class PlaceEscalation implements DutySource {

    private final String step;
    private final String says;
    private final WithoutPlace without;
    private final PlaceDeadline deadline;
    private final Clock clock;

    PlaceEscalation(String step, String says, WithoutPlace without, PlaceDeadline deadline, Clock clock) {
        this.step = step;
        this.says = says;
        this.without = without;
        this.deadline = deadline;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "cohort.place-" + step;
    }

    @Override
    public String says() {
        return says;
    }

    @Override
    public String saysOfMany(int count) {
        return count + " children: " + Character.toLowerCase(says.charAt(0)) + says.substring(1);
    }

    @Override
    public String path(Work work) {
        return work.child().map(child -> "children/" + child + "/schooling").orElse("without-place");
    }

    @Override
    public List<Work> due() {
        var today = LocalDate.now(clock);
        var limit = deadline.step(PlaceDeadline.OVER, today).schoolDays();
        var now = deadline.step(step, today);
        return without.all(limit).entrySet().stream()
                .filter(child -> child.getValue().count() >= now.schoolDays())
                .map(child -> work(child, now.role()))
                .toList();
    }

    private Work work(Map.Entry<ChildId, SchoolDays> child, String role) {
        return new Work(
                key(),
                child.getKey().value(),
                Optional.of(child.getKey()),
                "",
                new Work.Assignee.Role(role),
                Optional.of(child.getValue().due()));
    }
}
