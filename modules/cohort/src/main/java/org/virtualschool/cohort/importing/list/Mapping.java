package org.virtualschool.cohort.importing.list;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.virtualschool.cohort.importing.reading.GivenList.Column;

/**
 * Which column of a list means which field.
 *
 * @param columns position of the column, counted from 1, of each field that the list speaks of
 */
public record Mapping(Map<Field, Integer> columns) {

    public Mapping {
        columns = Map.copyOf(columns);
    }

    /**
     * What the columns probably mean: what the council said last time, else what the heading is commonly used for. Of two columns with the
     * same meaning the first counts.
     *
     * @param remembered the council's own word on a heading: a field, or empty for a column it does not want; null where it has none
     */
    public static Mapping proposed(
            List<Column> columns, Function<String, @org.jspecify.annotations.Nullable Optional<Field>> remembered) {
        var meanings = new EnumMap<Field, Integer>(Field.class);
        for (var column : columns) {
            var own = remembered.apply(Headings.bare(column.heading()));
            var meaning = own == null ? Headings.meaningOf(column.heading()) : own;
            meaning.ifPresent(field -> meanings.putIfAbsent(field, column.position()));
        }
        return new Mapping(meanings);
    }

    /** What a person has said each column means. @param meanings field of each column position */
    public static Mapping chosen(Map<Integer, Field> meanings) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        new LinkedHashMap<>(meanings).forEach((position, field) -> columns.putIfAbsent(field, position));
        return new Mapping(columns);
    }

    /** The field that the column means; empty for a column that is not read. */
    public Optional<Field> meaningOf(Column column) {
        return meaningOf(column.position());
    }

    /** The field that the column at this position means. */
    Optional<Field> meaningOf(int position) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == position)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether the list can be imported: without social care's own identifier nobody can be recognised. */
    public boolean usable() {
        return columns.containsKey(Field.CARE_ID);
    }

    /** The fields that the list does not speak of. */
    public Set<Field> absent() {
        var absent = EnumSet.allOf(Field.class);
        absent.removeAll(columns.keySet());
        return absent;
    }
}
