package org.virtualschool.cohort.handover;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.access.Action;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.spi.TimelineSource;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Dates;

/** What handing a child over adds to its timeline. */
@Component
class HandoverTimeline implements TimelineSource {

    private final HandoverRepository handovers;
    private final Access access;

    HandoverTimeline(HandoverRepository handovers, Access access) {
        this.handovers = handovers;
        this.access = access;
    }

    @Override
    public Action action() {
        return CohortAction.VIEW_PEOPLE;
    }

    @Override
    public List<Entry> of(ChildId child) {
        return handovers.of(child).stream().map(this::entry).toList();
    }

    private Entry entry(Handover handover) {
        var words = "From " + name(handover.from()) + " to " + name(handover.to()) + ". "
                + handover.answer().map(HandoverTimeline::says).orElse("Not answered yet") + ".";
        return new Entry(
                handover.askedAt().atZone(Dates.LONDON).toLocalDate(),
                "Asked to take the child on",
                words,
                Optional.of("children/" + handover.child() + "/handovers/" + handover.id()));
    }

    private static String says(Handover.Answer answer) {
        return switch (answer) {
            case ACCEPTED -> "Taken on";
            case DECLINED -> "Declined";
            case WITHDRAWN -> "Taken back";
        };
    }

    private String name(PersonId person) {
        return access.nameOf(person).orElse("somebody not known");
    }
}
