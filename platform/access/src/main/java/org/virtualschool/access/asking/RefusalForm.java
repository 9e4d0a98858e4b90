package org.virtualschool.access.asking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why somebody gets no access, in words for the person. */
record RefusalForm(
        @NotBlank(message = "Enter why, so that the person knows what to do")
        @Size(max = 1000, message = "Enter at most 1,000 characters")
        @Pattern(regexp = "[\\P{C}\\r\\n\\t]*", message = "Enter letters, digits and punctuation only")
        String because) {

    @Override
    public String toString() {
        return "RefusalForm[redacted]";
    }
}
