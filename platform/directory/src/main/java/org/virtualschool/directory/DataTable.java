package org.virtualschool.directory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A table of data that comes with the product: CSV with a line of headings, UTF-8, with its {@code SOURCE.md} beside it. A row with the columns
 * {@code first_day} and {@code last_day} (empty: still) counts on the days between, both included.
 */
public final class DataTable {

    private final String path;
    private final List<Row> rows;

    private DataTable(String path, List<Row> rows) {
        this.path = path;
        this.rows = rows;
    }

    /** One row, by its headings. */
    public static final class Row {

        private final NamedCsvRecord fields;

        private Row(NamedCsvRecord fields) {
            this.fields = fields;
        }

        /** @throws java.util.NoSuchElementException for a heading that the table has not */
        public String text(String heading) {
            return fields.getField(heading);
        }

        /** @throws NumberFormatException for anything but a number */
        public int number(String heading) {
            return Integer.parseInt(text(heading));
        }

        /** Empty for an empty cell. */
        public Optional<LocalDate> day(String heading) {
            return Optional.of(text(heading)).filter(words -> !words.isEmpty()).map(LocalDate::parse);
        }

        /** Whether the row counts on the day. */
        public boolean counts(LocalDate day) {
            return !day("first_day").orElse(LocalDate.MIN).isAfter(day)
                    && !day("last_day").orElse(LocalDate.MAX).isBefore(day);
        }
    }

    /**
     * Reads the table.
     *
     * @param beside a class of the module whose data it is
     * @param path absolute: {@code /cohort/schooling/lists.csv}
     * @throws IllegalArgumentException if there is no such file
     */
    public static DataTable of(Class<?> beside, String path) {
        try (var file = beside.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no " + path);
            }
            try (var records =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                return new DataTable(path, records.stream().map(Row::new).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every row, in the order of the file. */
    public List<Row> rows() {
        return rows;
    }

    /** The rows that count on the day. */
    public List<Row> on(LocalDate day) {
        return rows.stream().filter(row -> row.counts(day)).toList();
    }

    /** The row that counts on the day and says this under the heading. @throws IllegalStateException if none does */
    public Row the(String heading, String value, LocalDate day) {
        return on(day).stream()
                .filter(row -> row.text(heading).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + value + " in " + path + " on " + day));
    }
}
