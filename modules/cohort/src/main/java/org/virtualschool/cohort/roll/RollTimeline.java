package org.virtualschool.cohort.roll;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Action;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.TimelineKind;
import org.virtualschool.casework.spi.TimelineSource;
import org.virtualschool.cohort.CohortAction;

/** The schools of a child in its timeline, for everybody who may know them; what concerns care is {@link CareTimeline}. */
@Component
class RollTimeline implements TimelineSource {

    private final ChildHistoryQueries histories;

    RollTimeline(ChildHistoryQueries histories) {
        this.histories = histories;
    }

    @Override
    public Action action() {
        return CohortAction.VIEW_SCHOOL;
    }

    @Override
    public List<Entry> of(ChildId child) {
        return histories.schools(child).stream().map(RollTimeline::entry).toList();
    }

    private static Entry entry(Chapter.School school) {
        var title = school.when().known() ? "School" : "School, as we learnt on this day";
        return new Entry(school.when().from(), title, school.name(), Optional.empty(), TimelineKind.SCHOOL);
    }
}
