package org.virtualschool.cohort.importing.list;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What can be told of a unique pupil number from the text alone: three verdicts, none of which ever holds a child back, for schools and
 * social care keep many that are wrong. Rule: UK Government Data Standards Catalogue, Unique Pupil Number 2.0.
 *
 * @param shape a letter, eleven digits, and a digit or (temporary number) a letter; I, O and S are never used
 * @param checkLetter the first letter is the one that the other twelve characters give
 * @param authority characters two to four are the number of an authority
 */
public record Upn(boolean shape, boolean checkLetter, boolean authority) {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[" + LETTERS + "][0-9]{11}[0-9" + LETTERS + "]");
    private static final Pattern REASON_FOR_NONE = Pattern.compile("UN[1-7]");
    private static final Set<String> AUTHORITIES = authorities();

    /** The verdicts on exactly this text. */
    public static Upn of(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return new Upn(false, false, false);
        }
        return new Upn(true, text.charAt(0) == expectedLetter(text), AUTHORITIES.contains(text.substring(1, 4)));
    }

    /** Without spaces and in capitals where that makes it a UPN, or a code for why there is none; else as given. */
    public static String written(String text) {
        var plain = text.replaceAll("[\\s\\p{Z}]+", "").toUpperCase(Locale.ROOT);
        return saysWhyNone(plain) || of(plain).shape() ? plain : text;
    }

    /** Whether the text is one of the return's codes that say why a child has no number. */
    public static boolean saysWhyNone(String text) {
        return REASON_FOR_NONE.matcher(text).matches();
    }

    /** Characters 2 to 13 times their position, added up, modulo 23; a letter counts by its place among those that are used. */
    private static char expectedLetter(String text) {
        var sum = 0;
        for (var position = 2; position <= 13; position++) {
            var character = text.charAt(position - 1);
            sum += position * (Character.isDigit(character) ? character - '0' : LETTERS.indexOf(character));
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }

    private static Set<String> authorities() {
        var numbers = new HashSet<String>();
        var file = Objects.requireNonNull(Upn.class.getResourceAsStream("/cohort/importing/upn-authorities.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(row -> numbers.add(row.getField("number")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(numbers);
    }
}
