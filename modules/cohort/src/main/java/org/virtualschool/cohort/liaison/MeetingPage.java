package org.virtualschool.cohort.liaison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.cohort.liaison.Meeting.Decision;
import org.virtualschool.cohort.liaison.Meeting.Part;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.SummaryRow;

/** One meeting about a child, and what the virtual school decided. @param people who may be chosen to go */
record MeetingPage(
        String authority,
        ChildShell shell,
        Meeting meeting,
        LiaisonLists lists,
        Function<PersonId, Optional<String>> names,
        List<Choice> people,
        May may,
        Form form) {

    /** @param decide for the virtual school @param withdraw say that the meeting is off */
    record May(boolean decide, boolean withdraw) {}

    List<SummaryRow> rows() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Kind", lists.says(LiaisonLists.MEETING, meeting.kind())));
        rows.add(SummaryRow.of("When", Dates.weekday(meeting.day()) + ", " + Dates.time(meeting.startsAt())));
        rows.add(SummaryRow.of(
                "Where",
                meeting.where().place().isEmpty() ? "By link" : meeting.where().place()));
        rows.add(SummaryRow.of(
                "Link",
                meeting.where().link().isEmpty() ? "None" : meeting.where().link()));
        rows.add(SummaryRow.of("Invited by", meeting.invitedBy()));
        rows.add(SummaryRow.of("What about", meeting.about().isEmpty() ? "Not written down" : meeting.about()));
        rows.add(SummaryRow.of("Told by", name(meeting.by()) + " on " + Dates.dayAndTime(meeting.recordedAt())));
        meeting.withdrawn().ifPresent(at -> rows.add(SummaryRow.of("Off since", Dates.dayAndTime(at))));
        rows.add(SummaryRow.of("The virtual school", decision()));
        return rows;
    }

    private String decision() {
        return meeting.decision().map(this::inWords).orElse("Not decided: by " + Dates.day(meeting.decideBy()));
    }

    private String inWords(Decision decision) {
        var who = decision.who().map(this::name);
        var does = switch (decision.part()) {
            case ATTEND -> who.orElse("Somebody") + " goes";
            case REPORT -> who.orElse("Somebody") + " sends a report";
            case NOT_NEEDED -> "Not needed";
        };
        var reason = decision.reason().isEmpty() ? "" : ": " + decision.reason();
        return does + reason + ". Decided by " + name(decision.by()) + " on " + Dates.day(decision.at());
    }

    List<Choice> parts() {
        return Arrays.stream(Part.values())
                .map(part -> Choice.of(part.name(), part.says()))
                .toList();
    }

    List<Choice> whoMayGo() {
        var all = new ArrayList<>(List.of(Choice.of("", "Choose")));
        all.addAll(people);
        return all;
    }

    String action(String deed) {
        return Urls.below(authority, "children", shell.child(), Asking.TAB, "meetings", meeting.id(), deed);
    }

    String back() {
        return Urls.below(authority, "children", shell.child(), Asking.TAB);
    }

    private String name(PersonId person) {
        return names.apply(person).orElse("Somebody not known");
    }

    @Override
    public String toString() {
        return "MeetingPage[" + meeting.id() + "]";
    }
}
