package org.virtualschool.access.operator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an operator asks for support access. */
record SupportForm(
        @NotBlank(message = "Say which problem you look into: the council reads it")
        @Size(max = 300, message = "Enter at most 300 characters")
        @Pattern(regexp = "[\\P{C}\\r\\n\\t]*", message = "Enter letters, digits and punctuation only")
        String reason,

        @Size(max = 50, message = "Enter at most 50 characters")
        @Pattern(regexp = "\\P{C}*", message = "Enter letters, digits and punctuation only")
        @Nullable
        String ticket) {

    @Override
    public String toString() {
        return "SupportForm[redacted]";
    }
}
