package org.virtualschool.directory;

import java.util.Optional;
import java.util.regex.Pattern;

/** The Department for Education's three digits for an authority in England, such as 381. Codes end at reorganisation: never a tenant's key. */
public record AuthorityCode(String value) implements Comparable<AuthorityCode> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{3}");

    public AuthorityCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("An authority's code is three digits");
        }
    }

    /** The code that the text shows; empty for any other text. */
    public static Optional<AuthorityCode> parse(String text) {
        return Optional.of(text.strip())
                .filter(code -> SHAPE.matcher(code).matches())
                .map(AuthorityCode::new);
    }

    @Override
    public int compareTo(AuthorityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
