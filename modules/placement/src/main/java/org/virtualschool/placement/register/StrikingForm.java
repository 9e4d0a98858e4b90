package org.virtualschool.placement.register;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why an entry of the advice log is a mistake. */
record StrikingForm(@Nullable String because) {

    private static final int LONGEST = 500;

    String words() {
        return Objects.requireNonNullElse(because, "").strip();
    }

    boolean isComplete() {
        return !words().isEmpty() && words().length() <= LONGEST;
    }

    @Override
    public String toString() {
        return "StrikingForm[redacted]";
    }
}
