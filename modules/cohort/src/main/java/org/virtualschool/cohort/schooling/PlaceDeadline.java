package org.virtualschool.cohort.schooling;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** After how many school days without a suitable full-time place who is told. Dated data, see {@code cohort/schooling/SOURCE.md}. */
@Component
class PlaceDeadline {

    static final String NEAR = "near";
    static final String OVER = "over";

    private final List<NamedCsvRecord> rows;

    /** @param role key of the role that is to act */
    record Step(int schoolDays, String role) {}

    PlaceDeadline() {
        try (var file = PlaceDeadline.class.getResourceAsStream("/cohort/schooling/days-without-place.csv");
                var reader = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            rows = reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The step as it counts on the day. */
    Step step(String name, LocalDate day) {
        return rows.stream()
                .filter(row -> row.getField("step").equals(name) && counts(row, day))
                .map(row -> new Step(Integer.parseInt(row.getField("school_days")), row.getField("role")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule for " + name + " on " + day));
    }

    private static boolean counts(NamedCsvRecord row, LocalDate day) {
        var last = row.getField("last_day");
        return !LocalDate.parse(row.getField("first_day")).isAfter(day)
                && (last.isEmpty() || !LocalDate.parse(last).isBefore(day));
    }
}
