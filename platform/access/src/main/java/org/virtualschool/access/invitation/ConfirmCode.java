package org.virtualschool.access.invitation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.virtualschool.post.Particular.OneTimeCode;

/**
 * The code by which the Director's office confirms the first access administrator: sixty bits, in letters and digits that cannot be taken for
 * another, and worth nothing after five wrong ones.
 */
record ConfirmCode(String text) {

    static final int TRIES = 5;

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    static ConfirmCode random() {
        return new ConfirmCode(
                IntStream.range(0, GROUPS).mapToObj(group -> four()).collect(Collectors.joining("-")));
    }

    /** As somebody typed it: spaces, hyphens and small letters do not matter. */
    static ConfirmCode typed(String text) {
        return new ConfirmCode(text.toUpperCase(Locale.ROOT));
    }

    private static String four() {
        return CHANCE.ints(GROUP, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /** SHA-256 of its letters and digits, in hexadecimal. */
    String digest() {
        return new Code(text.replaceAll("[^A-Z0-9]", "")).digest();
    }

    OneTimeCode particular() {
        return new OneTimeCode(text);
    }

    @Override
    public String toString() {
        return "ConfirmCode[redacted]";
    }
}
