package org.virtualschool.cohort.send;

import java.util.List;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.cohort.send.SenChoices.Offered;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.SummaryRow;

/** The form for a change, or for a correction. */
record RecordPage(
        String authority, ChildShell shell, Recording recording, SenSection section, Offered offered, Form form) {

    String action() {
        return back() + Urls.path(recording.path());
    }

    String back() {
        return Urls.below(authority, "children", shell.child(), "sen");
    }

    String other() {
        return back() + Urls.path((isChange() ? Recording.CORRECTION : Recording.CHANGE).path());
    }

    boolean isChange() {
        return recording == Recording.CHANGE;
    }

    boolean isRecorded() {
        return section.now().isPresent();
    }

    List<SummaryRow> now() {
        return section.rows();
    }

    String since() {
        return section.now().map(episode -> Dates.day(episode.startsOn())).orElse("");
    }

    @Override
    public String toString() {
        return "RecordPage[" + shell.child() + "]";
    }
}
