package org.virtualschool.cohort.roll;

import java.util.Arrays;
import java.util.List;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.cohort.roll.RollReading.Reading;
import org.virtualschool.directory.Distance;
import org.virtualschool.web.ui.Choice;

/** What stands beside the names of the roll, in the columns that were chosen. @param placed whether the reader may see where children are placed */
record RollCells(RollQuestion question, Reading reading, boolean placed) {

    List<RollColumn> shown() {
        return question.columnsAsked().stream().filter(RollColumn::isOnScreen).toList();
    }

    /** Of one child. */
    String of(RollRow row, RollColumn column) {
        return switch (column) {
            case YEAR -> YearGroup.says(row.yearGroup());
            case SCHOOL -> row.school().orElse("None recorded");
            case PLACED -> placed(row);
            case WORKER -> row.socialWorker().orElse("None recorded");
            case REFERENCE -> row.reference();
            case STATUS -> row.status().says();
            case BORN, UPN, SEN -> "";
        };
    }

    List<Choice> choices() {
        return Arrays.stream(RollColumn.values())
                .filter(RollColumn::isOnScreen)
                .filter(column -> placed || column != RollColumn.PLACED)
                .map(column -> Choice.of(column.key(), column.says()))
                .toList();
    }

    List<String> values() {
        return question.columnsAsked().stream().map(RollColumn::key).toList();
    }

    private String placed(RollRow row) {
        if (row.hidden()) {
            return SchoolReach.SAYS;
        }
        var host = row.host().map(reading::hostName).orElse("");
        var distance = row.distance().orElse(Distance.UNKNOWN);
        return switch (distance) {
            case IN_AREA -> "In area";
            case OUT_OF_AREA, AT_A_DISTANCE -> host.isEmpty() ? "Out of area" : "Out of area: " + host;
            case UNKNOWN -> host.isEmpty() ? "Not known" : host;
        };
    }
}
