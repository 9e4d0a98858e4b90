package org.virtualschool.cohort.care;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The code lists of the looked-after return by collection year. Data, see {@code cohort/codes/SOURCE.md}: a code of another year is accepted
 * with a note, never refused.
 */
@Component
public class CareCodes {

    /** A list of the return. */
    public enum CodeList {
        LEGAL_STATUS("LS"),
        CATEGORY_OF_NEED("CIN"),
        PLACEMENT_TYPE("PLACE"),
        REASON_CEASED("REC");

        private final String column;

        CodeList(String column) {
            this.column = column;
        }
    }

    /**
     * One code.
     *
     * @param label its meaning; empty where no published one was found
     * @param firstYear first collection year, ending 31 March; empty for no known limit
     * @param lastYear last collection year
     */
    public record CareCode(String code, String label, Optional<Integer> firstYear, Optional<Integer> lastYear) {

        /** Whether the code belongs to the collection year that ends on 31 March of this year. */
        public boolean isOf(int year) {
            return firstYear.orElse(year) <= year && lastYear.orElse(year) >= year;
        }

        /** The collection years in whose lists it is: "up to 2024", "from 2025", "2019 to 2022". */
        public String years() {
            return firstYear
                    .map(first -> lastYear.map(last -> first + " to " + last).orElse("from " + first))
                    .orElseGet(() -> lastYear.map(last -> "up to " + last).orElse("every year"));
        }

        /** The label, or the code where there is none. */
        public String says() {
            return label.isEmpty() ? code : label;
        }
    }

    private final Map<CodeList, Map<String, CareCode>> codes = new HashMap<>();

    /** Reads the lists. */
    public CareCodes() {
        try (var file = CareCodes.class.getResourceAsStream("/cohort/codes/looked-after-return.csv");
                var reader = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            reader.forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code in its list, whatever its case; empty for an unknown one. */
    public Optional<CareCode> find(CodeList list, String code) {
        return Optional.ofNullable(of(list).get(code.strip().toUpperCase(Locale.ROOT)));
    }

    /** Every code of the list. */
    public List<CareCode> all(CodeList list) {
        return List.copyOf(of(list).values());
    }

    /** The meaning of a stored code, or the code itself. */
    public String says(CodeList list, String code) {
        return find(list, code).map(CareCode::says).orElse(code);
    }

    private Map<String, CareCode> of(CodeList list) {
        return codes.getOrDefault(list, Map.of());
    }

    private void add(NamedCsvRecord row) {
        for (var list : CodeList.values()) {
            if (list.column.equals(row.getField("list"))) {
                var code = new CareCode(
                        row.getField("code"), row.getField("label"), year(row, "first_year"), year(row, "last_year"));
                codes.computeIfAbsent(list, any -> new LinkedHashMap<>()).put(code.code(), code);
            }
        }
    }

    private static Optional<Integer> year(NamedCsvRecord row, String field) {
        return Optional.of(row.getField(field)).filter(year -> !year.isEmpty()).map(Integer::valueOf);
    }
}
