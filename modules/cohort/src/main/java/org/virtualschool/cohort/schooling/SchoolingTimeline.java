package org.virtualschool.cohort.schooling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Action;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.TimelineKind;
import org.virtualschool.casework.spi.TimelineSource;
import org.virtualschool.cohort.CohortAction;

/** What was recorded beside the main school place, and what agencies did to find one, in the child's timeline. */
@Component
class SchoolingTimeline implements TimelineSource {

    private final Arrangements arrangements;
    private final LoggingActions actions;
    private final SchoolingLists lists;

    SchoolingTimeline(Arrangements arrangements, LoggingActions actions, SchoolingLists lists) {
        this.arrangements = arrangements;
        this.actions = actions;
        this.lists = lists;
    }

    @Override
    public Action action() {
        return CohortAction.VIEW_SCHOOLING;
    }

    @Override
    public List<Entry> of(ChildId child) {
        var entries = new ArrayList<Entry>();
        var path = Optional.of("children/" + child + "/schooling");
        for (var one : arrangements.of(child)) {
            var words = ArrangementWords.of(one, lists);
            entries.add(new Entry(one.startsOn(), one.kind().says(), words, path, TimelineKind.SCHOOL));
            if (one.endsOn() != null) {
                entries.add(new Entry(one.endsOn(), one.kind().says() + " ended", words, path, TimelineKind.SCHOOL));
            }
        }
        for (var action : actions.of(child)) {
            var agency = lists.says(SchoolingLists.AGENCY, action.agency());
            entries.add(new Entry(
                    action.day(), "To find a school place", agency + ": " + action.done(), path, TimelineKind.SCHOOL));
        }
        return entries;
    }
}
