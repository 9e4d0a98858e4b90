package org.virtualschool.placement.register;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why an entry is held beyond its time, as the page sends it. */
record HoldForm(@Nullable String heldBecause) {

    private static final int LONGEST = 500;

    String words() {
        return Objects.requireNonNullElse(heldBecause, "").strip();
    }

    /** What is wrong with it, by field. */
    Map<String, String> problems() {
        return words().isEmpty() || words().length() > LONGEST
                ? Map.of("heldBecause", "Enter why the entry is held, in at most 500 characters")
                : Map.of();
    }

    @Override
    public String toString() {
        return "HoldForm[redacted]";
    }
}
