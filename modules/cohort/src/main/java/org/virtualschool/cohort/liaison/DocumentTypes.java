package org.virtualschool.cohort.liaison;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.cohort.liaison.SharedDocument.AccessClass;
import org.virtualschool.web.ui.Choice;

/** What kinds of document are shared, who may open each at most, and how long it is kept. Data, see {@code cohort/liaison/SOURCE.md}. */
@Component
class DocumentTypes {

    static final String FROM_SCHOOL = "FROM_SCHOOL";

    private static final int DAYS = 365;

    private final List<DocumentType> types;

    DocumentTypes() {
        try (var file = DocumentTypes.class.getResourceAsStream("/cohort/liaison/document-types.csv");
                var rows = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            types = rows.stream()
                    .map(row -> new DocumentType(
                            row.getField("type"),
                            row.getField("says"),
                            AccessClass.valueOf(row.getField("least_access")),
                            Duration.ofDays((long) DAYS * Integer.parseInt(row.getField("years_kept")))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param least what it is at least, whatever its sender says @param kept how long */
    record DocumentType(String code, String says, AccessClass least, Duration kept) {

        AccessClass with(AccessClass wanted) {
            return least == AccessClass.RESTRICTED ? least : wanted;
        }
    }

    Optional<DocumentType> find(String code) {
        return types.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** In words, or the code itself where there is no such type any more. */
    String says(String code) {
        return find(code).map(DocumentType::says).orElse(code);
    }

    List<Choice> choices() {
        return types.stream()
                .map(type -> type.least() == AccessClass.RESTRICTED
                        ? Choice.of(type.code(), type.says()).hint("Always restricted")
                        : Choice.of(type.code(), type.says()))
                .toList();
    }
}
