package org.virtualschool.cohort.liaison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.liaison.SchoolMark.Reading;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.ui.SummaryRow;

/**
 * What the child's school may read of one entry, as a part of the entry's page.
 *
 * @param action where the form goes
 * @param marks the latest first
 * @param who reads it, in words
 * @param never whether no school may ever read it
 */
record SchoolSection(
        String action,
        List<SchoolMark> marks,
        List<Reading> readings,
        String who,
        Function<PersonId, Optional<String>> names,
        boolean never,
        boolean mayShare,
        Form form) {

    boolean isShared() {
        return marks.stream().anyMatch(SchoolMark::stands);
    }

    boolean offersToShare() {
        return mayShare && !never && !isShared();
    }

    boolean offersToWithdraw() {
        return mayShare && isShared();
    }

    List<SummaryRow> rows(SchoolMark mark) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Shared with the school", by(mark.by()) + " on " + Dates.dayAndTime(mark.at())));
        rows.add(SummaryRow.of(
                "What the school should do", mark.asks().isEmpty() ? "Nothing was written down" : mark.asks()));
        rows.add(SummaryRow.of("Read at the school", read(mark)));
        mark.withdrawn()
                .ifPresent(end ->
                        rows.add(SummaryRow.of("Taken back", by(end.by()) + " on " + Dates.dayAndTime(end.at()))));
        return rows;
    }

    private String read(SchoolMark mark) {
        var by = readings.stream()
                .filter(reading -> reading.mark().equals(mark.id()))
                .map(reading -> name(reading.person()) + " on " + Dates.dayAndTime(reading.at()))
                .distinct()
                .collect(Collectors.joining("; "));
        return by.isEmpty() ? "Not yet" : by;
    }

    private String by(PersonId person) {
        return "By " + name(person);
    }

    private String name(PersonId person) {
        return names.apply(person).orElse("Somebody not known");
    }

    @Override
    public String toString() {
        return "SchoolSection[" + marks.size() + "]";
    }
}
