package org.virtualschool.cohort.importing.list;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What councils call the fields, kept as data in {@code headings.csv}: case, spaces, quotation marks and punctuation do not matter. */
public final class Headings {

    private static final Pattern IGNORED = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, Field> KNOWN = read();

    private Headings() {}

    /** What the heading is commonly used for. */
    public static Optional<Field> meaningOf(String heading) {
        return Optional.ofNullable(KNOWN.get(bare(heading)));
    }

    /** The heading without what does not matter: how two headings are compared and a council's own are remembered. */
    public static String bare(String heading) {
        var plain = Normalizer.normalize(heading, Normalizer.Form.NFKD).toLowerCase(Locale.UK);
        return IGNORED.matcher(plain).replaceAll("");
    }

    private static Map<String, Field> read() {
        var known = new HashMap<String, Field>();
        var file = Objects.requireNonNull(Headings.class.getResourceAsStream("/cohort/importing/headings.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (var row : rows) {
                known.put(
                        bare(row.getField("heading")),
                        Field.byKey(row.getField("field")).orElseThrow());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(known);
    }
}
