package org.virtualschool.directory;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A school's unique reference number: six digits, never given twice. 888888 and 999999 stand for "unknown school" and "educated at home"
 * in other people's lists and are no school's number.
 */
public record Urn(int number) implements Comparable<Urn> {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{5}");

    public Urn {
        if (!namesASchool(number)) {
            throw new IllegalArgumentException("A school's number has six digits and is neither 888888 nor 999999");
        }
    }

    /** The number that the text shows; empty for any other text and for the two numbers that stand for no school. */
    public static Optional<Urn> parse(String text) {
        return Optional.of(text.strip())
                .filter(digits -> SHAPE.matcher(digits).matches())
                .map(Integer::valueOf)
                .filter(Urn::namesASchool)
                .map(Urn::new);
    }

    private static boolean namesASchool(int number) {
        return number >= 100_000 && number <= 999_998 && number != 888_888;
    }

    @Override
    public int compareTo(Urn other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
