package org.virtualschool.cohort.confidential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.SummaryRow;

/** Whether a child's address is confidential. It prints no personal data. @param keeps whether the reader may make it so, and reads why */
record ConfidentialPage(
        String authority,
        ChildShell shell,
        List<ConfidentialTime> times,
        ConfidentialReasons reasons,
        Map<PersonId, String> names,
        boolean keeps,
        Form form) {

    Optional<ConfidentialTime> now() {
        return times.stream().filter(ConfidentialTime::lasts).findFirst();
    }

    List<ConfidentialTime> before() {
        return keeps ? times.stream().filter(time -> !time.lasts()).toList() : List.of();
    }

    String title() {
        return now().isPresent() ? "This child’s address is confidential" : "Confidential address";
    }

    String since() {
        return now().map(time -> Dates.day(time.startsOn())).orElse("");
    }

    List<SummaryRow> why(ConfidentialTime time) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Since", Dates.day(time.startsOn())));
        rows.add(SummaryRow.of("Why", reasons.says(time.reason())));
        time.note().ifPresent(note -> rows.add(SummaryRow.of("More about it", note)));
        rows.add(SummaryRow.of("Recorded by", name(time.recordedBy())));
        time.ending().ifPresent(end -> {
            rows.add(SummaryRow.of("Until", Dates.day(end.on())));
            rows.add(SummaryRow.of("Why it ended", end.note()));
            rows.add(SummaryRow.of("Ended by", name(end.by())));
        });
        return rows;
    }

    List<Choice> choices() {
        return reasons.choices();
    }

    String action() {
        return Urls.below(authority, "children", shell.child(), "confidential");
    }

    String endAction() {
        return action() + Urls.path("end");
    }

    String childHref() {
        return Urls.below(authority, "children", shell.child());
    }

    private String name(PersonId person) {
        return names.getOrDefault(person, "Somebody not known");
    }

    @Override
    public String toString() {
        return "ConfidentialPage[" + shell.child() + "]";
    }
}
