package org.virtualschool.cohort.schooling;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.web.ui.Choice;

/** What may be chosen when somebody records where a child learns. Data, see {@code cohort/schooling/SOURCE.md}. */
@Component
class SchoolingLists {

    static final String NO_PLACE = "no-place";
    static final String AGREED_BY = "agreed-by";
    static final String AGENCY = "agency";

    private final List<Map.Entry<String, Choice>> entries;

    SchoolingLists() {
        try (var file = SchoolingLists.class.getResourceAsStream("/cohort/schooling/lists.csv");
                var rows = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            entries = rows.stream()
                    .map(row -> Map.entry(row.getField("list"), Choice.of(row.getField("code"), row.getField("says"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The choices of a list in its order. */
    List<Choice> of(String list) {
        return entries.stream()
                .filter(entry -> entry.getKey().equals(list))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The code if the list has it. */
    Optional<String> code(String list, String sent) {
        return Optional.of(sent).filter(words(list)::containsKey);
    }

    /** The words of a stored code, or the code itself where the list no longer has it. */
    String says(String list, String code) {
        return words(list).getOrDefault(code, code);
    }

    private Map<String, String> words(String list) {
        var words = new LinkedHashMap<String, String>();
        of(list).forEach(choice -> words.put(Objects.requireNonNull(choice.value()), choice.text()));
        return words;
    }
}
