package org.virtualschool.cohort.liaison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.SummaryRow;

/** What social care shared with the child's school, as the school reads it. */
record SharedPage(
        String authority, ChildShell shell, List<SharedEntry> entries, Function<PersonId, Optional<String>> names) {

    List<SummaryRow> rows(SharedEntry entry) {
        var mark = entry.mark();
        var rows = new ArrayList<SummaryRow>();
        if (entry.document().isEmpty()) {
            rows.add(SummaryRow.of("Day it changed", Dates.day(entry.on())));
            rows.add(SummaryRow.of("In words", entry.words()));
        } else {
            rows.add(SummaryRow.of("Called", entry.document().orElseThrow().title()));
            rows.add(SummaryRow.of("Dated", Dates.day(entry.on())));
        }
        if (!mark.asks().isEmpty()) {
            rows.add(SummaryRow.of("What your school should do", mark.asks()));
        }
        var by = names.apply(mark.by()).orElse("Somebody not known");
        rows.add(SummaryRow.of("Shared with you", "By " + by + " on " + Dates.dayAndTime(mark.at())));
        return rows;
    }

    /** Where the document is opened; empty for a change of circumstance. */
    Optional<String> documentHref(SharedEntry entry) {
        return entry.document()
                .map(document -> Urls.below(
                        authority, "children", shell.child(), ChildsSchool.PATH, "documents", document.id()));
    }

    String cardHref() {
        return Urls.below(authority, "children", shell.child(), "card");
    }

    @Override
    public String toString() {
        return "SharedPage[" + shell.child() + "]";
    }
}
