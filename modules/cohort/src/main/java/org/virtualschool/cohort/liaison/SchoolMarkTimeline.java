package org.virtualschool.cohort.liaison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Action;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.TimelineSource;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Dates;

/** That something was shared with the child's school, and no longer, in the child's timeline. */
@Component
class SchoolMarkTimeline implements TimelineSource {

    private final SchoolMarkRepository marks;

    SchoolMarkTimeline(SchoolMarkRepository marks) {
        this.marks = marks;
    }

    @Override
    public Action action() {
        return CohortAction.VIEW_LIAISON;
    }

    @Override
    public List<Entry> of(ChildId child) {
        return marks.of(child).stream().flatMap(SchoolMarkTimeline::entries).toList();
    }

    private static Stream<Entry> entries(SchoolMark mark) {
        var ended = mark.withdrawn().map(end -> entry(mark, end.at(), "No longer shared with the school"));
        return Stream.concat(Stream.of(entry(mark, mark.at(), "Shared with the school")), ended.stream());
    }

    private static Entry entry(SchoolMark mark, Instant at, String title) {
        return new Entry(
                LocalDate.ofInstant(at, Dates.LONDON),
                title,
                "A " + mark.entry().says(),
                Optional.of("children/" + mark.child() + "/" + Asking.TAB));
    }
}
