package org.virtualschool.audit;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The end of the chain at one time. Who keeps it elsewhere can tell later whether the chain still leads there.
 *
 * @param seal number of the last seal
 * @param hash its hash, 64 hexadecimal digits
 */
public record ChainHead(long seal, String hash) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,17})-([0-9a-f]{64})");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Reads what {@link #toString} wrote; blanks and capitals that copying may have added do not count. @throws IllegalArgumentException for anything else */
    public static ChainHead of(String text) {
        var written = WRITTEN.matcher(BLANKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT));
        if (!written.matches()) {
            throw new IllegalArgumentException("Not a head of a chain");
        }
        return new ChainHead(Long.parseLong(written.group(1)), written.group(2));
    }

    @Override
    public String toString() {
        return seal + "-" + hash;
    }
}
