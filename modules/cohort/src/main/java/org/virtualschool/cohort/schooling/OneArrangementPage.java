package org.virtualschool.cohort.schooling;

import java.util.List;
import java.util.Optional;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.SummaryRow;

/** One arrangement, to end it or take it away. */
record OneArrangementPage(
        String authority, ChildShell shell, Arrangement arrangement, SchoolingLists lists, Form form) {

    String title() {
        return arrangement.kind().says();
    }

    String address() {
        return Urls.below(authority, "children", shell.child(), "schooling", "arrangements", arrangement.id());
    }

    String endHref() {
        return address() + Urls.path("end");
    }

    String takeAwayHref() {
        return address() + Urls.path("withdrawal");
    }

    boolean lasts() {
        return arrangement.endsOn() == null;
    }

    List<SummaryRow> rows() {
        var last = Optional.ofNullable(arrangement.endsOn()).map(end -> Dates.day(end.minusDays(1)));
        return List.of(
                SummaryRow.of("First day", Dates.day(arrangement.startsOn())),
                SummaryRow.of("Last day", last.orElse("It lasts")),
                SummaryRow.of("What", ArrangementWords.of(arrangement, lists)));
    }

    @Override
    public String toString() {
        return "OneArrangementPage[" + shell.child() + "]";
    }
}
