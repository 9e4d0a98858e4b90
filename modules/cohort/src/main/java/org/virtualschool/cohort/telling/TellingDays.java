package org.virtualschool.cohort.telling;

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

/** After how many working days what follows. Dated data, see {@code cohort/telling/SOURCE.md}. */
@Component
class TellingDays {

    private final List<NamedCsvRecord> rows;
    private final WorkingDays calendar;

    TellingDays(WorkingDays calendar) {
        this.calendar = calendar;
        try (var file = TellingDays.class.getResourceAsStream("/cohort/telling/days.csv");
                var reader = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            rows = reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last day on which a school need not be reminded of what it was sent then. */
    LocalDate remind(Instant sent) {
        return due("remind", sent);
    }

    /** The last day on which nobody need ring a school that was told then. */
    LocalDate overdue(Instant noticed) {
        return due("overdue", noticed);
    }

    /** The last day on which a school finds what it was told then. */
    LocalDate forget(Instant noticed) {
        return due("forget", noticed);
    }

    private LocalDate due(String step, Instant since) {
        var day = since.atZone(Dates.LONDON).toLocalDate();
        var days = rows.stream()
                .filter(row -> row.getField("step").equals(step) && counts(row, day))
                .map(row -> Integer.parseInt(row.getField("working_days")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule for " + step + " on " + day));
        return calendar.plus(day, days).due();
    }

    private static boolean counts(NamedCsvRecord row, LocalDate day) {
        var last = row.getField("last_day");
        return !LocalDate.parse(row.getField("first_day")).isAfter(day)
                && (last.isEmpty() || !LocalDate.parse(last).isBefore(day));
    }
}
