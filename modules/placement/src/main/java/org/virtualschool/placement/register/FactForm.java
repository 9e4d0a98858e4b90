package org.virtualschool.placement.register;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What we know ourselves of one fact, as the page sends it. @param value text, or what was chosen @param day where it is a day */
record FactForm(@Nullable String value, @Nullable LocalDate day) {

    static final int LONGEST = 200;

    String typed() {
        return Objects.requireNonNullElse(value, "").strip();
    }

    @Override
    public String toString() {
        return "FactForm[redacted]";
    }
}
