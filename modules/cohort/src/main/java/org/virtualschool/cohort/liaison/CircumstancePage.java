package org.virtualschool.cohort.liaison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.SummaryRow;

/** One change of circumstance. @param mayAnswer whether the reader may say that the virtual school has read it */
record CircumstancePage(
        String authority,
        ChildShell shell,
        Circumstance told,
        LiaisonLists lists,
        Function<PersonId, Optional<String>> names,
        boolean mayAnswer,
        SchoolSection school,
        Form form) {

    boolean waitsForTheReader() {
        return mayAnswer && told.seen().isEmpty();
    }

    List<SummaryRow> rows() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("What changed", lists.says(LiaisonLists.CIRCUMSTANCE, told.kind())));
        rows.add(SummaryRow.of("Day it changed", Dates.day(told.happenedOn())));
        rows.add(SummaryRow.of("In words", told.change()));
        rows.add(SummaryRow.of("Told by", name(told.by()) + " on " + Dates.dayAndTime(told.recordedAt())));
        rows.add(SummaryRow.of(
                "Read by the virtual school",
                told.seen()
                        .map(seen -> name(seen.by()) + " on " + Dates.dayAndTime(seen.at()))
                        .orElse("Not yet: by " + Dates.day(told.readBy()))));
        told.seen()
                .ifPresent(seen -> rows.add(SummaryRow.of(
                        "What follows", seen.follows().isEmpty() ? "Nothing was written down" : seen.follows())));
        return rows;
    }

    String action() {
        return Urls.below(authority, "children", shell.child(), Asking.TAB, "changes", told.id(), "reading");
    }

    String back() {
        return Urls.below(authority, "children", shell.child(), Asking.TAB);
    }

    private String name(PersonId person) {
        return names.apply(person).orElse("Somebody not known");
    }

    @Override
    public String toString() {
        return "CircumstancePage[" + told.id() + "]";
    }
}
