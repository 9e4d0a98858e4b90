package org.virtualschool.cohort.handover;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.WorkingDays;
import org.virtualschool.web.Dates;

/** By when whoever is asked to take a child on answers. Dated data, see {@code cohort/handover/SOURCE.md}. */
@Component
class AnswerDays {

    private final List<NamedCsvRecord> rows;
    private final WorkingDays calendar;

    AnswerDays(WorkingDays calendar) {
        this.calendar = calendar;
        try (var file = AnswerDays.class.getResourceAsStream("/cohort/handover/days.csv");
                var reader = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            rows = reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last day for an answer to what was asked then. */
    LocalDate due(Instant asked) {
        var day = asked.atZone(Dates.LONDON).toLocalDate();
        var days = rows.stream()
                .filter(row -> !LocalDate.parse(row.getField("first_day")).isAfter(day))
                .filter(row -> row.getField("last_day").isEmpty()
                        || !LocalDate.parse(row.getField("last_day")).isBefore(day))
                .map(row -> Integer.parseInt(row.getField("working_days")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule for " + day));
        return calendar.plus(day, days).due();
    }
}
