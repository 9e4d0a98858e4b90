package org.virtualschool.cohort.card;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Status and entitlement in plain words for a school. Data, see {@code cohort/card/SOURCE.md}. */
@Component
class CardWords {

    private static final String UNKNOWN =
            "Ask the social worker who holds parental responsibility and who may sign for what.";

    private final List<NamedCsvRecord> status = rows("status.csv");
    private final List<NamedCsvRecord> entitlement = rows("entitlement.csv");

    /** What the legal status means for a school. @param code of the looked-after return's list LS */
    String status(String code) {
        return status.stream()
                .filter(row -> row.getField("code").equals(code))
                .map(row -> row.getField("says"))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** The same where no legal status is recorded. */
    String statusUnknown() {
        return UNKNOWN;
    }

    /** What the child is entitled to. */
    List<String> entitlement() {
        return entitlement.stream().map(row -> row.getField("says")).toList();
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (var content = CardWords.class.getResourceAsStream("/cohort/card/" + file);
                var reader = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(content), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
