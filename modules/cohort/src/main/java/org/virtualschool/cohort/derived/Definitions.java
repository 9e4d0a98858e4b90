package org.virtualschool.cohort.derived;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.virtualschool.web.Dates;

/** What each cohort means, in words. Data, see {@code cohort/derived/SOURCE.md}. */
@Component
class Definitions {

    static final String YEAR_GROUP = "year-group";

    private final Map<String, Definition> byCohort;

    Definitions() {
        try (var file = Definitions.class.getResourceAsStream("/cohort/derived/definitions.csv");
                var rows = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            byCohort = rows.stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.getField("cohort"),
                            row -> new Definition(
                                    row.getField("name"), row.getField("means"), row.getField("source"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param means with places for dates */
    record Definition(String name, String means, String source) {

        /** What it means on this day. */
        String on(CohortDay day) {
            return means.replace("{day}", Dates.day(day.on()))
                    .replace("{year-before}", Dates.day(day.yearBefore()))
                    .replace("{newly-from}", Dates.day(day.newlyFrom()));
        }
    }

    /** @throws NullPointerException for a cohort that the data forgot */
    Definition of(String key) {
        return Objects.requireNonNull(byCohort.get(key), key);
    }
}
