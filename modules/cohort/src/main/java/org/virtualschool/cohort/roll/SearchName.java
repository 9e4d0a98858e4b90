package org.virtualschool.cohort.roll;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes what somebody types comparable with the column {@code child.name_search}: the same steps, in Java. */
final class SearchName {

    private static final Pattern MARKS =
            Pattern.compile("[\\u0300-\\u036f\\u02b9\\u02bb\\u02bc\\u2018\\u2019\\u201b\\u2032'`´]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{IsAlphabetic}\\p{IsDigit}]+");

    private SearchName() {}

    /** Small letters, no accents, no apostrophes, one space between words. */
    static String of(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var latin = plain.replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace('ı', 'i')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("þ", "th");
        return BETWEEN_WORDS.matcher(latin).replaceAll(" ").strip();
    }

    /** Its words, each once. */
    static List<String> words(String text) {
        return Arrays.stream(of(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(6)
                .toList();
    }
}
