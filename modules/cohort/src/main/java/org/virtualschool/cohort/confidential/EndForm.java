package org.virtualschool.cohort.confidential;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an address need not be confidential any more, as the page sends it. */
record EndForm(
        @NotBlank(message = "Enter why it need not be confidential any more, and who agreed")
        @Size(max = 500, message = "Use 500 characters or fewer")
        @Nullable
        String ending) {

    @Override
    public String toString() {
        return "EndForm[redacted]";
    }
}
