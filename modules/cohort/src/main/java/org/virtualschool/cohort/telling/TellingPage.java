package org.virtualschool.cohort.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.SummaryRow;

/** How far one school is told of one child. */
record TellingPage(
        String authority, ChildShell shell, TellingReading.Reading reading, Ways ways, boolean mayTell, Form form) {

    private Telling telling() {
        return reading.tellings().getFirst();
    }

    List<SummaryRow> rows() {
        var notice = telling().notice();
        var rows = new ArrayList<>(List.of(
                SummaryRow.of("School", reading.words().school(notice)),
                SummaryRow.of("What it is told", notice.news().says()),
                SummaryRow.of("So since", Dates.day(notice.since())),
                SummaryRow.of("We noticed", Dates.day(notice.noticedAt()))));
        telling()
                .roles()
                .forEach(role ->
                        rows.add(SummaryRow.of(TellingWords.role(role), TellingWords.standing(role, reading.words()))));
        notice.told()
                .ifPresent(told ->
                        rows.add(SummaryRow.of("Told by hand", Dates.day(told.on()) + ". " + ways.says(told.how()))));
        return rows;
    }

    boolean asks() {
        return mayTell && !telling().isTold();
    }

    List<Choice> choices() {
        return ways.choices();
    }

    String action() {
        return Urls.below(
                authority,
                "children",
                shell.child(),
                "school-notices",
                telling().notice().id(),
                "by-hand");
    }

    Optional<String> schoolHref() {
        return telling().notice().urn().map(urn -> Urls.below(authority, "schools", urn, "people"));
    }

    String listHref() {
        return Urls.below(authority, "untold-schools");
    }

    @Override
    public String toString() {
        return "TellingPage[" + shell.child() + "]";
    }
}
