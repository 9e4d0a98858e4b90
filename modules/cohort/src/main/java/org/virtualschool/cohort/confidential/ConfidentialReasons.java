package org.virtualschool.cohort.confidential;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.virtualschool.web.ui.Choice;

/** Why a child's address is confidential. Data, see {@code cohort/confidential/SOURCE.md}. */
@Component
class ConfidentialReasons {

    private final List<Choice> choices;

    ConfidentialReasons() {
        try (var file = ConfidentialReasons.class.getResourceAsStream("/cohort/confidential/reasons.csv");
                var rows = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            choices = rows.stream()
                    .map(row -> Choice.of(row.getField("code"), row.getField("says")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Choice> choices() {
        return choices;
    }

    boolean has(String code) {
        return choices.stream().anyMatch(choice -> code.equals(choice.value()));
    }

    /** The words of a stored code, or the code itself where it is no longer there. */
    String says(String code) {
        return choices.stream()
                .filter(choice -> code.equals(choice.value()))
                .map(Choice::text)
                .findFirst()
                .orElse(code);
    }
}
