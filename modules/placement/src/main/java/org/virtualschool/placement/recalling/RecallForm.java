package org.virtualschool.placement.recalling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.PersonId;
import org.virtualschool.placement.RecallReason;

/** That a notice is taken back, as the page sends it. */
record RecallForm(
        @NotNull(message = "Choose why you take the notice back") @Nullable
        RecallReason why,

        @Nullable @Size(max = 500, message = "Enter at most 500 characters")
        String because) {

    /** Whether "for another reason" is left without one. */
    boolean lacksReason() {
        return why == RecallReason.OTHER && becauseOrNone() == null;
    }

    /** @param as name and role of whoever takes it back */
    Recalling.Because because(PersonId by, String as) {
        return new Recalling.Because(Objects.requireNonNull(why), becauseOrNone(), by, as);
    }

    private @Nullable String becauseOrNone() {
        return because == null || because.isBlank() ? null : because;
    }

    @Override
    public String toString() {
        return "RecallForm[redacted]";
    }
}
