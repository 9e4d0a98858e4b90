package org.virtualschool.cohort.importing.list;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The code lists of the looked-after return by return year, kept as data in {@code return-codes.csv}. */
public final class ReturnCodes implements KnownCodes {

    private final Map<String, Years> codes = new HashMap<>();

    /** Reads the lists. */
    public ReturnCodes() {
        var file = Objects.requireNonNull(ReturnCodes.class.getResourceAsStream("/cohort/importing/return-codes.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(row -> codes.put(
                    row.getField("field") + " " + row.getField("code"),
                    new Years(year(row.getField("first_year"), 0), year(row.getField("last_year"), 9999))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Standing standing(Field field, String code, LocalDate on) {
        var years = codes.get(field.key() + " " + code);
        if (years == null) {
            return Standing.UNKNOWN;
        }
        var returnYear = on.getMonth().compareTo(Month.APRIL) < 0 ? on.getYear() : on.getYear() + 1;
        return returnYear >= years.first() && returnYear <= years.last() ? Standing.CURRENT : Standing.OTHER_YEARS;
    }

    private static int year(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    private record Years(int first, int last) {}
}
