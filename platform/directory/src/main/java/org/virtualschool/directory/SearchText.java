package org.virtualschool.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text as a search compares it, in what is stored and in what is asked alike: no case, accents, apostrophes or punctuation, and letters
 * that only look Latin (two schools of the register are spelt with a Cyrillic а) as the letters they look like.
 */
public final class SearchText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘‛`´ʼʹʻ′]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 8;
    private static final Map<Integer, String> LOOK_ALIKES =
            pairs("аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdһhԛqԝwαaοoνvρpιiκkτt");
    private static final Map<Integer, String> SPELT_OUT = Map.of(
            (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'đ', "d", (int) 'ð', "d",
            (int) 'ł', "l", (int) 'þ', "th", (int) 'ı', "i");
    private static final Map<String, String> SAME_WORD = Map.of("saint", "st");

    private SearchText() {}

    /** The text as it is compared: words in small letters with one space between; empty where nothing is left. */
    public static String of(String text) {
        // An accent that stands alone as a character would decompose into a space: apostrophes go first.
        var bare = APOSTROPHES.matcher(text).replaceAll("").replace("&", " and ");
        var decomposed = Normalizer.normalize(bare, Normalizer.Form.NFKD);
        var plain = ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        var letters = plain.codePoints().mapToObj(SearchText::letter).collect(Collectors.joining());
        return Arrays.stream(BETWEEN_WORDS.split(letters))
                .filter(word -> !word.isEmpty())
                .map(word -> SAME_WORD.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    /** The different words of the text as they are compared, the first {@value #MOST_WORDS}. */
    public static List<String> words(String text) {
        return Arrays.stream(of(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static String letter(int character) {
        var same = LOOK_ALIKES.getOrDefault(character, SPELT_OUT.get(character));
        return same == null ? Character.toString(character) : same;
    }

    private static Map<Integer, String> pairs(String pairs) {
        return java.util.stream.IntStream.range(0, pairs.length() / 2)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(
                        at -> (int) pairs.charAt(2 * at), at -> pairs.substring(2 * at + 1, 2 * at + 2)));
    }
}
