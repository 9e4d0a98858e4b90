package org.virtualschool.cohort.liaison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Action;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.handover.OpenAboutChild;
import org.virtualschool.web.Dates;

/** Meetings to come, early warnings that stand, and changes of circumstance that nobody has read. */
@Component
class OpenFromSocialCare implements OpenAboutChild {

    private final EarlyWarningRepository warnings;
    private final CircumstanceRepository circumstances;
    private final MeetingRepository meetings;
    private final LiaisonLists lists;
    private final Clock clock;

    OpenFromSocialCare(
            EarlyWarningRepository warnings,
            CircumstanceRepository circumstances,
            MeetingRepository meetings,
            LiaisonLists lists,
            Clock clock) {
        this.warnings = warnings;
        this.circumstances = circumstances;
        this.meetings = meetings;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Action action() {
        return CohortAction.VIEW_LIAISON;
    }

    @Override
    public List<Line> of(ChildId child) {
        var today = LocalDate.now(clock);
        var toCome = meetings.of(child).stream()
                .filter(meeting -> meeting.isToCome(today))
                .map(this::line);
        var standing = warnings.of(child).stream().filter(EarlyWarning::stands).map(this::line);
        var unread = circumstances.of(child).stream()
                .filter(change -> change.seen().isEmpty())
                .map(this::line);
        return Stream.of(toCome, standing, unread).flatMap(lines -> lines).toList();
    }

    private Line line(Meeting meeting) {
        var decided = meeting.decision()
                .map(decision -> decision.part().says())
                .orElseGet(() -> "the virtual school decides by " + Dates.day(meeting.decideBy()));
        var says = "Meeting on " + Dates.day(meeting.day()) + ": " + lists.says(LiaisonLists.MEETING, meeting.kind())
                + " (" + decided + ")";
        return Line.on(meeting.day(), says, path(meeting.child(), "meetings", meeting.id()));
    }

    private Line line(EarlyWarning warning) {
        var answered = warning.acknowledged().isPresent()
                ? "answered, and not over"
                : "to be answered by " + Dates.day(warning.answerBy());
        var says = "Early warning of " + Dates.day(warning.toldOn()) + ": "
                + lists.says(LiaisonLists.AT_RISK, warning.atRisk()) + " (" + answered + ")";
        return Line.on(warning.toldOn(), says, path(warning.child(), "warnings", warning.id()));
    }

    private Line line(Circumstance change) {
        var says = "Change of circumstance of " + Dates.day(change.happenedOn()) + ": "
                + lists.says(LiaisonLists.CIRCUMSTANCE, change.kind()) + " (to be read by "
                + Dates.day(change.readBy()) + ")";
        return Line.on(change.happenedOn(), says, path(change.child(), "changes", change.id()));
    }

    private static String path(ChildId child, String what, Object id) {
        return "children/" + child + "/liaison/" + what + "/" + id;
    }
}
