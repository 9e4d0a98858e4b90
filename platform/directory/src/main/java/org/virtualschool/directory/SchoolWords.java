package org.virtualschool.directory;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a school's name as a search compares them, in the register and in what is typed alike: see {@link SearchText}; and what is
 * written in several ways ("C of E", "CE", "Church of England"; "J & I"; "RC", "Roman Catholic") becomes one of them.
 */
public final class SchoolWords {

    private static final int MOST_WORDS = 8;

    /** Words in a row, longest first where one begins like another. */
    private static final Map<String, String> PHRASES = inOrder(
            "church of england|cofe",
            "c of e|cofe",
            "c e|cofe",
            "roman catholic|catholic",
            "r c|catholic",
            "j i and n|junior infant nursery",
            "j i n|junior infant nursery",
            "j and i|junior infant",
            "j m i|junior infant",
            "voluntary aided|va",
            "v a|va",
            "voluntary controlled|vc",
            "v c|vc");

    private static final Map<String, String> WORDS = inOrder(
            "ce|cofe",
            "coe|cofe",
            "rc|catholic",
            "ji|junior infant",
            "jin|junior infant nursery",
            "jmi|junior infant",
            "juniors|junior",
            "jnr|junior",
            "infants|infant",
            "inf|infant",
            "acad|academy",
            "sch|school",
            "comm|community",
            "pri|primary",
            "rd|road",
            "ln|lane");

    /** Words that tell no school from another; "URN" is typed before a number. */
    private static final Set<String> TELLING_NOTHING = Set.of("and", "the", "of", "urn");

    private SchoolWords() {}

    /** All words, one space between. */
    public static String of(String text) {
        var padded = " " + SearchText.of(text) + " ";
        for (var phrase : PHRASES.entrySet()) {
            padded = padded.replace(" " + phrase.getKey() + " ", " " + phrase.getValue() + " ");
        }
        return words(padded)
                .map(word -> WORDS.getOrDefault(word, word))
                .flatMap(SchoolWords::words)
                .collect(Collectors.joining(" "));
    }

    /** The different words that tell a school from another. */
    public static Stream<String> telling(String text) {
        return words(of(text)).filter(word -> !TELLING_NOTHING.contains(word)).distinct();
    }

    /** What is asked for by the text: the first {@value #MOST_WORDS} telling words, or where nothing is telling, all there are. */
    public static List<String> asked(String text) {
        var telling = telling(text).limit(MOST_WORDS).toList();
        return telling.isEmpty() ? words(of(text)).distinct().limit(MOST_WORDS).toList() : telling;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty());
    }

    private static Map<String, String> inOrder(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        Arrays.stream(pairs).map(pair -> pair.split("\\|", 2)).forEach(pair -> map.put(pair[0], pair[1]));
        return Collections.unmodifiableMap(map);
    }
}
