package org.virtualschool.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text with the shape of a United Kingdom postcode, kept without its space and in capitals. The shape is the first of three verdicts:
 * whether the postcode exists and which authority it lies in are {@link Postcodes}' to say ("MA1 1AA" has the shape and does not exist).
 */
public record Postcode(String compact) {

    private static final Pattern SHAPE =
            Pattern.compile("(?:[A-Z]{1,2}[0-9][0-9A-Z]?|GIR|NPT)[0-9][ABD-HJLNP-UW-Z]{2}");
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}.\\-]+");
    private static final Pattern LETTER_AFTER_DIGIT = Pattern.compile("([A-Z]{1,2}[0-9])[A-Z]");

    public Postcode {
        if (!SHAPE.matcher(compact).matches()) {
            throw new IllegalArgumentException("Not the shape of a postcode");
        }
    }

    /** The postcode in this compact form. @throws IllegalArgumentException for any other text */
    public static Postcode of(String compact) {
        return new Postcode(compact);
    }

    /** Reads what a person typed, whatever its case and spaces; empty where the text has not the shape of a postcode. */
    public static Optional<Postcode> parse(String text) {
        return Optional.of(IGNORED.matcher(text).replaceAll("").toUpperCase(Locale.ROOT))
                .filter(compact -> SHAPE.matcher(compact).matches())
                .map(Postcode::new);
    }

    /** The part before the space, such as "EC1A". */
    public String outward() {
        return compact.substring(0, compact.length() - 3);
    }

    /** The district, such as "EC1" for EC1A 1BB: the outward part without a letter after its digit. */
    public String district() {
        var lettered = LETTER_AFTER_DIGIT.matcher(outward());
        return lettered.matches() ? lettered.group(1) : outward();
    }

    /** The sector, such as "EC1A 1". */
    public String sector() {
        return outward() + " " + compact.charAt(compact.length() - 3);
    }

    /** The last two letters. */
    public String unit() {
        return compact.substring(compact.length() - 2);
    }

    /** As it is written on an envelope: "HX1 1UJ". A postcode can be a protected address: never log it. */
    public String written() {
        return outward() + " " + compact.substring(compact.length() - 3);
    }

    /** Prints nothing, for the postcode of a placement is protected; use {@link #written()} where it may be seen. */
    @Override
    public String toString() {
        return "Postcode[redacted]";
    }
}
