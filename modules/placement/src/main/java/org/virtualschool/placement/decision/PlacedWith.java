package org.virtualschool.placement.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.DataTable;
import org.virtualschool.web.ui.Choice;

/** What sort of placement it may be, and to which the approvals of regulation 11(1) do not apply. Data, see {@code placement/decision/SOURCE.md}. */
@Component
class PlacedWith {

    private final DataTable table = DataTable.of(PlacedWith.class, "/placement/decision/placed-with.csv");

    List<Choice> choices(LocalDate day) {
        return table.on(day).stream()
                .map(row -> Choice.of(row.text("code"), row.text("says")))
                .toList();
    }

    boolean has(String code, LocalDate day) {
        return row(code, day).isPresent();
    }

    /** The words of a code, or the code itself where the list has it no longer. */
    String says(String code, LocalDate day) {
        return row(code, day).map(row -> row.text("says")).orElse(code);
    }

    /** Whether it needs no approval. */
    boolean isExempt(String code, LocalDate day) {
        return row(code, day).filter(row -> row.text("exempt").equals("yes")).isPresent();
    }

    private Optional<DataTable.Row> row(String code, LocalDate day) {
        return table.on(day).stream()
                .filter(row -> row.text("code").equals(code))
                .findFirst();
    }
}
