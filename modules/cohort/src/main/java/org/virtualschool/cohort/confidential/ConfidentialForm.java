package org.virtualschool.cohort.confidential;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when and why an address is confidential, as the page sends it. @param reason one of {@link ConfidentialReasons} */
record ConfidentialForm(
        @Nullable LocalDate from,
        @Nullable String reason,

        @Size(max = 500, message = "Use 500 characters or fewer") @Nullable
        String note) {

    @Override
    public String toString() {
        return "ConfidentialForm[redacted]";
    }
}
