package org.virtualschool.cohort.importing;

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
import org.virtualschool.directory.DeadlineRule;
import org.virtualschool.directory.DeadlineSource;
import org.virtualschool.directory.StricterDeadlines;

/** How often social care's list comes at least: the council's own number of days, where it is shorter. Dated data, see {@code cohort/importing/SOURCE.md}. */
@Component
class ListRhythm implements DeadlineSource {

    static final String KEY = "cohort.list-overdue";

    private final List<NamedCsvRecord> rows;
    private final StricterDeadlines stricter;

    ListRhythm(StricterDeadlines stricter) {
        this.stricter = stricter;
        try (var file = ListRhythm.class.getResourceAsStream("/cohort/importing/list-rhythm.csv");
                var reader = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            rows = reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last day for the next list in the bound council, after one of the day. */
    LocalDate next(LocalDate day) {
        return day.plusDays(stricter.days(rule(row(day))));
    }

    /** Key of the role that is told when no list came until then. */
    String role(LocalDate day) {
        return row(day).getField("role");
    }

    @Override
    public List<DeadlineRule> rules(LocalDate day) {
        return List.of(rule(row(day)));
    }

    private static DeadlineRule rule(NamedCsvRecord row) {
        return new DeadlineRule(
                KEY, row.getField("says"), Integer.parseInt(row.getField("days")), "days", row.getField("source"));
    }

    private NamedCsvRecord row(LocalDate day) {
        return rows.stream()
                .filter(row -> !LocalDate.parse(row.getField("first_day")).isAfter(day))
                .filter(row -> row.getField("last_day").isEmpty()
                        || !LocalDate.parse(row.getField("last_day")).isBefore(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule for " + day));
    }
}
