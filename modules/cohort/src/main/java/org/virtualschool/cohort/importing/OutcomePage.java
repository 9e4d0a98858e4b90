package org.virtualschool.cohort.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.web.Dates;
import org.virtualschool.web.ui.SummaryRow;

/**
 * What became of an import. Names nobody but the children of whom undoing it left something, within the viewer's reach.
 *
 * @param mayUndo whether the viewer can take back what it changed
 */
record OutcomePage(Addresses addresses, RollImport list, Names names, List<LeftRepository.Left> left, boolean mayUndo) {

    /** Who did what with it. */
    record Names(String uploadedBy, String confirmedBy, String undoneBy) {}

    private static final int MOST = 200;
    private static final int MOST_LINES = 20;

    List<SummaryRow> rows() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("File", list.fileName()));
        rows.add(SummaryRow.of("Given", Dates.dayAndTime(list.uploadedAt()) + " by " + names.uploadedBy()));
        list.kind().ifPresent(kind -> rows.add(SummaryRow.of("Lists", kind.says())));
        rows.add(SummaryRow.of("Outcome", list.stage().says()));
        list.confirmedAt()
                .ifPresent(at ->
                        rows.add(SummaryRow.of("Confirmed", Dates.dayAndTime(at) + " by " + names.confirmedBy())));
        list.undoneAt()
                .ifPresent(at -> rows.add(SummaryRow.of("Undone", Dates.dayAndTime(at) + " by " + names.undoneBy())));
        if (list.stage() == Stage.CONFIRMED) {
            for (var standing : Standing.values()) {
                rows.add(SummaryRow.of(
                        standing.says(), Integer.toString(list.counts().of(standing))));
            }
        }
        return rows;
    }

    /** Whether adopters need the leaflet: said of the list and of no child. */
    boolean adopted() {
        return confirmed() && list.counts().adopted() > 0;
    }

    boolean confirmed() {
        return list.stage() == Stage.CONFIRMED;
    }

    /**
     * What to see to, once for all lines that it concerns.
     *
     * @param lines in the file; empty where it concerns no line
     */
    record ToSeeTo(String field, String words, List<Integer> lines) {

        /** "2, 14, 16 and 60 more lines". */
        String where() {
            if (lines.isEmpty()) {
                return "The whole list";
            }
            var named = lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
            var more = lines.size() - MOST_LINES;
            return more <= 0 ? named : named + " and " + more + (more == 1 ? " more line" : " more lines");
        }
    }

    List<ToSeeTo> toSeeTo() {
        return all().stream().limit(MOST).toList();
    }

    /** How much is not shown. */
    int more() {
        return Math.max(0, all().size() - MOST);
    }

    private List<ToSeeTo> all() {
        var groups = new LinkedHashMap<List<String>, List<Integer>>();
        for (var problem : list.problems()) {
            var what = List.of(problem.field().map(Field::label).orElse("Whole line"), problem.words());
            var lines = groups.computeIfAbsent(what, first -> new ArrayList<>());
            if (problem.line() > 0) {
                lines.add(problem.line());
            }
        }
        return groups.entrySet().stream()
                .map(group ->
                        new ToSeeTo(group.getKey().getFirst(), group.getKey().getLast(), group.getValue()))
                .toList();
    }
}
