package org.virtualschool.cohort.liaison;

import java.util.List;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** Everything that social care and the virtual school told each other about one child. */
record LiaisonPage(
        String authority,
        ChildShell shell,
        LiaisonReading.Told told,
        LiaisonLists lists,
        DocumentTypes types,
        LiaisonPage.May may) {

    /** @param tell add a warning, a change, a meeting or what a school sent @param share add documents @param open see which there are */
    record May(boolean tell, boolean share, boolean open) {}

    /** A line of a list. @param href where to read all of it */
    record Line(String day, String says, String about, String state, String href) {
        @Override
        public String toString() {
            return "Line[" + day + "]";
        }
    }

    String href(Object... below) {
        var address = Urls.below(authority, "children", shell.child(), Asking.TAB);
        return below.length == 0 ? address : address + Urls.path(below);
    }

    List<Line> warnings() {
        return told.warnings().stream()
                .map(warning -> new Line(
                        Dates.day(warning.toldOn()),
                        lists.says(LiaisonLists.AT_RISK, warning.atRisk()),
                        lists.says(LiaisonLists.HOW_SOON, warning.howSoon()),
                        state(warning),
                        href("warnings", warning.id())))
                .toList();
    }

    private String state(EarlyWarning warning) {
        return warning.closed()
                .map(closed -> lists.says(LiaisonLists.WARNING_OUTCOME, closed.outcome()))
                .orElse(
                        warning.acknowledged().isPresent()
                                ? "Acknowledged; it stands"
                                : "To be answered by " + Dates.day(warning.answerBy()));
    }

    List<Line> circumstances() {
        return told.circumstances().stream()
                .map(change -> new Line(
                        Dates.day(change.happenedOn()),
                        lists.says(LiaisonLists.CIRCUMSTANCE, change.kind()),
                        "Told on " + Dates.day(change.recordedAt()),
                        change.seen()
                                .map(seen -> "Read on " + Dates.day(seen.at()))
                                .orElse("To be read by " + Dates.day(change.readBy())),
                        href("changes", change.id())))
                .toList();
    }

    List<Line> meetings() {
        return told.meetings().stream()
                .map(meeting -> new Line(
                        Dates.day(meeting.day()),
                        lists.says(LiaisonLists.MEETING, meeting.kind()),
                        Dates.time(meeting.startsAt()),
                        state(meeting),
                        href("meetings", meeting.id())))
                .toList();
    }

    List<Line> documents() {
        return told.documents().stream()
                .map(document -> new Line(
                        Dates.day(document.dated()),
                        types.says(document.type()),
                        "Shared on " + Dates.day(document.sharedAt()),
                        document.state().says(),
                        href("documents", document.id())))
                .toList();
    }

    List<Line> fromSchool() {
        return told.fromSchool().stream()
                .map(sent -> new Line(
                        Dates.day(sent.receivedOn()),
                        lists.says(LiaisonLists.SENDER, sent.sender()),
                        lists.says(LiaisonLists.WAY, sent.way()),
                        sent.seen()
                                .map(seen -> "Read on " + Dates.day(seen.at()))
                                .orElse("To be read by " + Dates.day(sent.readBy())),
                        href("from-school", sent.id())))
                .toList();
    }

    private static String state(Meeting meeting) {
        return meeting.withdrawn().isPresent()
                ? "Off"
                : meeting.decision()
                        .map(decision -> decision.part().says())
                        .orElse("To be decided by " + Dates.day(meeting.decideBy()));
    }

    @Override
    public String toString() {
        return "LiaisonPage[" + shell.child() + "]";
    }
}
