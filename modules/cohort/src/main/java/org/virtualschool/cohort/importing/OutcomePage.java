package org.virtualschool.cohort.importing;

import java.util.ArrayList;
import java.util.List;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.web.Dates;
import org.virtualschool.web.ui.SummaryRow;

/** What became of an import. Names nobody. */
record OutcomePage(Addresses addresses, RollImport list, String uploadedBy, String confirmedBy) {

    private static final int MOST_PROBLEMS = 200;

    List<SummaryRow> rows() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("File", list.fileName()));
        rows.add(SummaryRow.of("Given", Dates.dayAndTime(list.uploadedAt()) + " by " + uploadedBy));
        list.kind().ifPresent(kind -> rows.add(SummaryRow.of("Lists", kind.says())));
        rows.add(SummaryRow.of("Outcome", list.stage().says()));
        list.confirmedAt()
                .ifPresent(at -> rows.add(SummaryRow.of("Confirmed", Dates.dayAndTime(at) + " by " + confirmedBy)));
        if (list.stage() == Stage.CONFIRMED) {
            for (var standing : Standing.values()) {
                rows.add(SummaryRow.of(
                        standing.says(), Integer.toString(list.counts().of(standing))));
            }
        }
        return rows;
    }

    boolean confirmed() {
        return list.stage() == Stage.CONFIRMED;
    }

    List<Problem> problems() {
        return list.problems().stream().limit(MOST_PROBLEMS).toList();
    }

    int moreProblems() {
        return Math.max(0, list.problems().size() - MOST_PROBLEMS);
    }

    String field(Problem problem) {
        return problem.field().map(Field::label).orElse("Whole line");
    }
}
