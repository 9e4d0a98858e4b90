package org.virtualschool.cohort.liaison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Action;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.TimelineSource;
import org.virtualschool.cohort.CohortAction;

/** What social care told, and what came of it, in the child's timeline. */
@Component
class LiaisonTimeline implements TimelineSource {

    private final LiaisonReading reading;
    private final LiaisonLists lists;

    LiaisonTimeline(LiaisonReading reading, LiaisonLists lists) {
        this.reading = reading;
        this.lists = lists;
    }

    @Override
    public Action action() {
        return CohortAction.VIEW_LIAISON;
    }

    @Override
    public List<Entry> of(ChildId child) {
        var told = reading.of(child);
        var entries = new ArrayList<Entry>();
        told.warnings().forEach(warning -> entries.addAll(entries(warning)));
        told.circumstances()
                .forEach(change -> entries.add(new Entry(
                        change.happenedOn(),
                        "Change of circumstance",
                        lists.says(LiaisonLists.CIRCUMSTANCE, change.kind()),
                        path(child, "changes", change.id()))));
        told.meetings().stream()
                .filter(meeting -> meeting.withdrawn().isEmpty())
                .forEach(meeting -> entries.add(new Entry(
                        meeting.day(),
                        "Meeting",
                        lists.says(LiaisonLists.MEETING, meeting.kind()),
                        path(child, "meetings", meeting.id()))));
        told.fromSchool()
                .forEach(sent -> entries.add(new Entry(
                        sent.receivedOn(),
                        "Sent by a school",
                        lists.says(LiaisonLists.SENDER, sent.sender()),
                        path(child, "from-school", sent.id()))));
        return entries;
    }

    private List<Entry> entries(EarlyWarning warning) {
        var path = path(warning.child(), "warnings", warning.id());
        var entries = new ArrayList<Entry>();
        entries.add(
                new Entry(warning.toldOn(), "Early warning", lists.says(LiaisonLists.AT_RISK, warning.atRisk()), path));
        warning.closed()
                .ifPresent(closed -> entries.add(new Entry(
                        closed.on(),
                        "Early warning closed",
                        lists.says(LiaisonLists.WARNING_OUTCOME, closed.outcome()),
                        path)));
        return entries;
    }

    private static Optional<String> path(ChildId child, String what, Object id) {
        return Optional.of("children/" + child + "/liaison/" + what + "/" + id);
    }
}
