package org.virtualschool.cohort.handover;

import java.util.List;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.SummaryRow;

/** What somebody is asked, and what came of it. @param commitments what goes with the child while nobody has answered */
record HandoverPage(
        String authority,
        ChildShell shell,
        Handover handover,
        Commitments.Open commitments,
        HandoverPage.Names names,
        HandoverPage.May may,
        Form form) {

    /** Who is who. */
    record Names(String from, String to, String askedBy) {}

    /** What the reader may do. */
    record May(boolean answer, boolean withdraw) {}

    List<SummaryRow> rows() {
        return List.of(
                SummaryRow.of("Has the child", names.from()),
                SummaryRow.of("Is asked to take the child on", names.to()),
                SummaryRow.of("Why", handover.reason().says()),
                SummaryRow.of("Asked", Dates.day(handover.askedAt()) + ", by " + names.askedBy()),
                SummaryRow.of("Answer", answer()));
    }

    private String answer() {
        var says = handover.answer()
                .map(answer -> switch (answer) {
                    case ACCEPTED -> "Taken on";
                    case DECLINED -> "Not taken on";
                    case WITHDRAWN -> "Settled: the child stayed";
                })
                .orElse("Not yet");
        return handover.because().map(because -> says + ". “" + because + "”").orElse(says);
    }

    String address(String deed) {
        return Urls.below(authority, "children", shell.child(), "handovers", handover.id(), deed);
    }

    String back() {
        return Urls.below(authority, "children", shell.child(), "people");
    }

    @Override
    public String toString() {
        return "HandoverPage[" + handover.id() + "]";
    }
}
