package org.virtualschool.cohort.importing.nationalreturn;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.virtualschool.cohort.importing.list.Field;

/**
 * A rule of the return about episodes, by its official number. The words are data: {@code return-rules.csv}.
 *
 * @param field whose value a finding makes doubtful
 * @param words what is wrong with an episode that breaks it
 */
record ReturnRule(String number, Field field, String words) {

    static final String STILL_OPEN = "142";
    static final String AFTER_THE_YEAR = "385";
    static final String NO_CONTINUATION = "388";
    static final String STARTED_WHILE_LOOKED_AFTER = "431";
    static final String NOT_SAID_TO_START = "432";
    static final String CONTINUES_NOTHING = "433";
    static final String AFTER_THE_LAST = "437";
    static final String OVERLAPS = "501";

    /** All of them, by number. */
    static final Map<String, ReturnRule> ALL = read();

    static ReturnRule of(String number) {
        return Objects.requireNonNull(ALL.get(number));
    }

    private static Map<String, ReturnRule> read() {
        var rules = new LinkedHashMap<String, ReturnRule>();
        var file = Objects.requireNonNull(ReturnRule.class.getResourceAsStream("/cohort/importing/return-rules.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(row -> {
                var field = Field.byKey(row.getField("field")).orElseThrow();
                rules.put(row.getField("rule"), new ReturnRule(row.getField("rule"), field, row.getField("words")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return java.util.Collections.unmodifiableMap(rules);
    }
}
