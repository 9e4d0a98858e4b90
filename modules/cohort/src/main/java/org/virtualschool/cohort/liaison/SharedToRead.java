package org.virtualschool.cohort.liaison;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** The designated teacher of the child's school reads what social care shared, also after a move. */
@Component
class SharedToRead implements DutySource {

    private final SchoolMarkRepository marks;
    private final Clock clock;

    SharedToRead(SchoolMarkRepository marks, Clock clock) {
        this.marks = marks;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "cohort.shared-with-school";
    }

    @Override
    public String says() {
        return "Read what social care shared with your school";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " times social care shared something that waits to be read at the school";
    }

    @Override
    public String path(Work work) {
        return work.child()
                .map(child -> "children/" + child + "/" + ChildsSchool.PATH)
                .orElse("children");
    }

    @Override
    public List<Work> due() {
        return marks.unreadBy(Roles.DESIGNATED_TEACHER, clock.instant()).stream()
                .map(this::work)
                .toList();
    }

    private Work work(SchoolMark mark) {
        return new Work(
                key(),
                mark.id().value(),
                Optional.of(mark.child()),
                "",
                new Work.Assignee.Role(Roles.DESIGNATED_TEACHER),
                Optional.empty());
    }
}
