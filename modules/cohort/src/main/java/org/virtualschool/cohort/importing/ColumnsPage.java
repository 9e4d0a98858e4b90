package org.virtualschool.cohort.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.list.Mapping;
import org.virtualschool.cohort.importing.reading.GivenList.Column;
import org.virtualschool.web.Form;
import org.virtualschool.web.ui.Choice;

/** What each column of a list means, to be checked and put right. @param trouble why it was not compared the last time */
record ColumnsPage(
        Addresses addresses,
        RollImport list,
        Mapping mapping,
        ImportReading.Samples samples,
        Optional<String> trouble,
        Form form) {

    List<Choice> fields() {
        var none = Choice.of("", "Not read");
        return Stream.concat(
                        Stream.of(none),
                        Arrays.stream(Field.values())
                                .filter(Field::standsInAColumn)
                                .map(field -> Choice.of(field.key(), field.label())))
                .toList();
    }

    String heading(Column column) {
        return column.heading().isEmpty() ? "Column " + column.position() + ", without a heading" : column.heading();
    }

    String name(Column column) {
        return "column-" + column.position();
    }

    @Nullable
    String chosen(Column column) {
        var sent = form.value(name(column));
        return sent == null ? mapping.meaningOf(column).map(Field::key).orElse("") : sent;
    }

    String sample(Column column) {
        var meaning = mapping.meaningOf(column);
        if (meaning.isPresent() && meaning.get().isProtected()) {
            return "Protected: not shown";
        }
        return String.join(" · ", samples.columns().get(column.position() - 1));
    }

    List<Choice> kinds() {
        return Arrays.stream(ListKind.values())
                .map(kind -> Choice.of(kind.name(), kind.says()).hint(kind.means()))
                .toList();
    }

    @Nullable
    String kind() {
        var sent = form.value("kind");
        return sent == null ? list.kind().map(ListKind::name).orElse(ListKind.WHOLE_LIST.name()) : sent;
    }

    /** What the list does not speak of and stays as it is. */
    String absent() {
        return String.join(", ", mapping.absent().stream().map(Field::label).toList());
    }
}
