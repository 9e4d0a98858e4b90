package org.virtualschool.access.messages;

import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The council's own text. @param show whether it is only to be looked at */
record MessageForm(
        @Pattern(regexp = "[\\P{C}\\r\\n\\t]*", message = "Enter letters, digits and punctuation only") @Nullable
        String text,

        @Nullable String show) {

    /** With one kind of line end, whatever the browser's. */
    String words() {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n").strip();
    }

    boolean isOnlyShown() {
        return show != null;
    }
}
