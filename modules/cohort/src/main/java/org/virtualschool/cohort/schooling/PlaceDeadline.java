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
import org.virtualschool.directory.DeadlineRule;
import org.virtualschool.directory.DeadlineSource;
import org.virtualschool.directory.StricterDeadlines;

/**
 * After how many school days without a suitable full-time place who is told: the council's own number, where it is stricter than the rule's.
 * Dated data, see {@code cohort/schooling/SOURCE.md}.
 */
@Component
class PlaceDeadline implements DeadlineSource {

    static final String NEAR = "near";
    static final String OVER = "over";

    private static final List<String> STEPS = List.of(NEAR, OVER);

    private final List<NamedCsvRecord> rows;
    private final StricterDeadlines stricter;

    /** @param role key of the role that is to act */
    record Step(int schoolDays, String role) {}

    PlaceDeadline(StricterDeadlines stricter) {
        this.stricter = stricter;
        try (var file = PlaceDeadline.class.getResourceAsStream("/cohort/schooling/days-without-place.csv");
                var reader = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            rows = reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The step as it counts on the day for the bound council; the first is never later than the last. */
    Step step(String name, LocalDate day) {
        var days = rules(day).stream().map(stricter::days).toList();
        var own = days.get(STEPS.indexOf(name));
        return new Step(Math.min(own, days.getLast()), row(name, day).getField("role"));
    }

    @Override
    public List<DeadlineRule> rules(LocalDate day) {
        return STEPS.stream().map(name -> rule(row(name, day))).toList();
    }

    private static DeadlineRule rule(NamedCsvRecord row) {
        return new DeadlineRule(
                "cohort.place-" + row.getField("step"),
                row.getField("says"),
                Integer.parseInt(row.getField("school_days")),
                "school days",
                row.getField("source"));
    }

    private NamedCsvRecord row(String step, LocalDate day) {
        return rows.stream()
                .filter(row -> row.getField("step").equals(step) && counts(row, day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule for " + step + " on " + day));
    }

    private static boolean counts(NamedCsvRecord row, LocalDate day) {
        var last = row.getField("last_day");
        return !LocalDate.parse(row.getField("first_day")).isAfter(day)
                && (last.isEmpty() || !LocalDate.parse(last).isBefore(day));
    }
}
