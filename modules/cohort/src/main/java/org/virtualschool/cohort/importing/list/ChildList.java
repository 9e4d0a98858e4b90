package org.virtualschool.cohort.importing.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.virtualschool.cohort.importing.reading.GivenList;

/** Turns the lines of a list into children. */
public final class ChildList {

    private ChildList() {}

    /** One child for each line that holds anything in a column that is read, in the order of the list. */
    public static List<ImportedChild> read(GivenList list, Mapping mapping, KnownCodes codes, LocalDate today) {
        var reader = new FieldReader(codes, today);
        var past = new PastCodes(codes, today);
        var children = new ArrayList<ImportedChild>();
        for (var line : list.lines()) {
            var child = noticing(
                    past.check(read(line, mapping, reader, lastDay(line, mapping, today)), line.care()), line, mapping);
            if (child.fields().values().stream().anyMatch(given -> !(given instanceof Given.Empty))) {
                children.add(Consistency.check(child));
            }
        }
        return children;
    }

    /** The last day of which the line tells: the last one in care of a child who has left, else today. */
    private static LocalDate lastDay(GivenList.Line line, Mapping mapping, LocalDate today) {
        return Optional.ofNullable(mapping.columns().get(Field.LOOKED_AFTER_TO))
                .flatMap(position -> Optional.ofNullable(line.values().get(position - 1)))
                .flatMap(cell -> DateText.read(cell.strip()).value())
                .map(ended -> LocalDate.parse(ended).minusDays(1))
                .filter(day -> day.isBefore(today))
                .orElse(today);
    }

    private static ImportedChild read(GivenList.Line line, Mapping mapping, FieldReader reader, LocalDate lastDay) {
        var fields = new EnumMap<Field, Given>(Field.class);
        var remarks = new ArrayList<Remark>();
        mapping.columns().forEach((field, position) -> {
            var cell = line.values().get(position - 1);
            if (cell != null) {
                var reading = reader.read(field, cell, lastDay);
                fields.put(field, reading.given());
                reading.remark().ifPresent(words -> remarks.add(new Remark(field, words)));
            }
        });
        remarks.sort(java.util.Comparator.comparing(Remark::field));
        return new ImportedChild(line.number(), fields, remarks);
    }

    /** With what was found in the line beside its values; of a column that is not read nothing is said. */
    private static ImportedChild noticing(ImportedChild child, GivenList.Line line, Mapping mapping) {
        var noticed = child;
        for (var notice : line.notices()) {
            var field = mapping.meaningOf(notice.position());
            if (field.isPresent()) {
                noticed = switch (notice.weight()) {
                    case TAKEN -> noticed.remarking(field.get(), notice.words());
                    case DOUBTED -> noticed.doubting(field.get(), notice.words());
                    case HELD -> noticed.holding(field.get(), notice.words());
                };
            }
        }
        return noticed;
    }
}
