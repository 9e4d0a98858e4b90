package org.virtualschool.access.stafflist;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file with a heading line and a line for each person. Headings come in any order and case. What is not understood is refused and never
 * passed over: a misspelt "Last day" would give access without end.
 */
final class StaffFile {

    static final int MOST_LINES = 500;
    static final int MOST_BYTES = 1_000_000;

    private static final int LONGEST_CELL = 1_000;

    private StaffFile() {}

    /** @throws UnreadableStaffList with what to do */
    static List<Line> read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new UnreadableStaffList("The file is larger than 1 MB. Send it in parts");
        }
        var text = Letters.of(content);
        var rows = rows(text, separator(text));
        if (rows.isEmpty()) {
            throw new UnreadableStaffList("The file is empty. Begin with the headings: " + Column.allHeadings());
        }
        var columns = columns(rows.getFirst().getFields());
        var lines = rows.stream()
                .skip(1)
                .map(row -> line(row, columns))
                .filter(line -> !line.cells().isEmpty())
                .toList();
        if (lines.isEmpty()) {
            throw new UnreadableStaffList("The file has headings and nobody below them. Add a line for each person");
        }
        if (lines.size() > MOST_LINES) {
            throw new UnreadableStaffList(
                    "The file has " + lines.size() + " people. Send at most " + MOST_LINES + " at a time");
        }
        return lines;
    }

    /** The one that parts the first line into the most headings we know. */
    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(separator -> headingsKnown(first, separator)))
                .orElseThrow();
    }

    private static long headingsKnown(String line, char separator) {
        return Stream.of(line.split(String.valueOf(separator)))
                .filter(heading -> Column.called(heading).isPresent())
                .count();
    }

    private static List<CsvRecord> rows(String text, char separator) {
        var rows = new ArrayList<CsvRecord>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            reader.stream()
                    .filter(row -> !row.getFields().stream().allMatch(String::isBlank))
                    .forEach(rows::add);
            return rows;
        } catch (CsvParseException e) {
            var last = rows.isEmpty() ? 0 : rows.getLast().getStartingLineNumber();
            throw new UnreadableStaffList("There is a quotation mark in the wrong place after line " + last
                    + ". Put the whole value in quotation marks and double those inside it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Optional<Column>> columns(List<String> headings) {
        var columns = new ArrayList<Optional<Column>>();
        for (var heading : headings) {
            var column = Column.called(heading);
            if (column.isEmpty() && !heading.isBlank()) {
                throw new UnreadableStaffList("Column " + (columns.size() + 1)
                        + " has a heading that is not known here. Take the column out, or call it one of: "
                        + Column.allHeadings());
            }
            if (column.isPresent() && columns.contains(column)) {
                throw new UnreadableStaffList(
                        "Two columns are called " + column.get().heading() + ". Take one out");
            }
            columns.add(column);
        }
        for (var column : Column.values()) {
            if (column.needed() && !columns.contains(Optional.of(column))) {
                throw new UnreadableStaffList("There is no column called " + column.heading()
                        + ". Begin the file with the headings: " + Column.allHeadings());
            }
        }
        return columns;
    }

    private static Line line(CsvRecord row, List<Optional<Column>> columns) {
        var number = Math.toIntExact(row.getStartingLineNumber());
        var cells = new EnumMap<Column, String>(Column.class);
        for (int i = 0; i < row.getFieldCount(); i++) {
            var cell = row.getField(i).strip();
            if (cell.isEmpty()) {
                continue;
            }
            var column = i < columns.size() ? columns.get(i) : Optional.<Column>empty();
            if (column.isEmpty() || cell.length() > LONGEST_CELL) {
                throw new UnreadableStaffList(
                        "Line " + number + " has a value without a heading, or one that is too long. Put it right");
            }
            cells.put(column.get(), cell);
        }
        return new Line(number, cells);
    }
}
