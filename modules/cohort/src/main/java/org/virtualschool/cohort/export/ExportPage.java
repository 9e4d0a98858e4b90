package org.virtualschool.cohort.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.virtualschool.cohort.roll.RollColumn;
import org.virtualschool.cohort.roll.RollQuestion;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/** What to take along, and as what. @param sen whether the reader may see special educational needs */
record ExportPage(String authority, RollQuestion question, int count, boolean sen, Form form) {

    boolean isMany() {
        return count > Exporting.MOST_WITHOUT_PROOF;
    }

    String action() {
        return isMany()
                ? Urls.below(authority, "children", "export", "many")
                : Urls.below(authority, "children", "export");
    }

    String listHref() {
        return Urls.query(Urls.below(authority, "children"), question.parameters());
    }

    String heading() {
        return count == 1 ? "Take 1 child along as a file" : "Take " + count + " children along as a file";
    }

    List<Choice> columns() {
        return Arrays.stream(RollColumn.values())
                .filter(column -> sen || column != RollColumn.SEN)
                .map(column -> Choice.of(column.key(), column.says()))
                .toList();
    }

    List<String> chosen() {
        return form.hasErrors()
                ? form.values("columns")
                : question.columnsAsked().stream().map(RollColumn::key).toList();
    }

    List<Choice> formats() {
        return Arrays.stream(FileFormat.values())
                .map(format -> Choice.of(format.name(), format.says()))
                .toList();
    }

    /** The filters and the order, to be sent again. */
    Map<String, String> filters() {
        return question.filters().entrySet().stream()
                .filter(entry -> entry.getValue() != null && !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }
}
