package org.virtualschool.cohort.liaison;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.virtualschool.web.ui.Choice;

/** What may be chosen in the forms between social care and the virtual school. Data, see {@code cohort/liaison/SOURCE.md}. */
@Component
class LiaisonLists {

    static final String AT_RISK = "at-risk";
    static final String HOW_SOON = "how-soon";
    static final String SCHOOL_CHANGE = "school-change";
    static final String WARNING_OUTCOME = "warning-outcome";
    static final String AGENCY = "agency";
    static final String CIRCUMSTANCE = "circumstance";
    static final String MEETING = "meeting";
    static final String SENDER = "sender";
    static final String WAY = "way";

    private final List<Entry> entries;

    LiaisonLists() {
        try (var file = LiaisonLists.class.getResourceAsStream("/cohort/liaison/lists.csv");
                var rows = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            entries = rows.stream()
                    .map(row -> new Entry(
                            row.getField("list"),
                            row.getField("code"),
                            row.getField("says"),
                            days(row.getField("days"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Entry(String list, String code, String says, OptionalInt days) {}

    /** The choices of a list in its order. */
    List<Choice> of(String list) {
        return entries.stream()
                .filter(entry -> entry.list().equals(list))
                .map(entry -> Choice.of(entry.code(), entry.says()))
                .toList();
    }

    boolean has(String list, String code) {
        return find(list, code).isPresent();
    }

    /** The words of a stored code, or the code itself where the list no longer has it. */
    String says(String list, String code) {
        return find(list, code).map(Entry::says).orElse(code);
    }

    /** The days that the list gives the code. @throws java.util.NoSuchElementException if it gives none */
    int days(String list, String code) {
        return find(list, code).orElseThrow().days().orElseThrow();
    }

    private Optional<Entry> find(String list, String code) {
        return entries.stream()
                .filter(entry -> entry.list().equals(list) && entry.code().equals(code))
                .findFirst();
    }

    private static OptionalInt days(String field) {
        return field.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(field));
    }
}
