package org.virtualschool.cohort.terms;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** What councils call the entries of their term dates, and the columns of a file of them. Data, see {@code cohort/terms/SOURCE.md}. */
final class EntryWords {

    private static final Pattern IGNORED = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<Word> WORDS = read("words.csv", "word");
    private static final List<Word> HEADINGS = read("headings.csv", "heading");

    private EntryWords() {}

    private record Word(String text, String means) {}

    /** Whether the words hold one of that meaning. */
    static boolean say(String what, String meaning) {
        var bare = " " + bare(what) + " ";
        return WORDS.stream().anyMatch(word -> word.means().equals(meaning) && bare.contains(" " + word.text() + " "));
    }

    static boolean isHeading(String heading) {
        return HEADINGS.stream().anyMatch(one -> one.text().equals(bare(heading)));
    }

    /** Whether the heading is one of that meaning. */
    static boolean heads(String heading, String meaning) {
        return HEADINGS.stream()
                .anyMatch(one -> one.means().equals(meaning) && one.text().equals(bare(heading)));
    }

    private static String bare(String text) {
        return IGNORED.matcher(text.toLowerCase(Locale.UK)).replaceAll(" ").strip();
    }

    private static List<Word> read(String file, String column) {
        var content = Objects.requireNonNull(EntryWords.class.getResourceAsStream("/cohort/terms/" + file));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new Word(row.getField(column), row.getField("means")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
