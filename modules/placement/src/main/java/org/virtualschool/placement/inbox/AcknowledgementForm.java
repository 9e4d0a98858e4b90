package org.virtualschool.placement.inbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the acknowledgement sends. @param as who acknowledges, in the words that the sender is told @param message to the sender */
record AcknowledgementForm(
        @NotBlank(message = "Enter your name and role as the other virtual school is to read them")
        @Size(max = 200, message = "Enter at most 200 characters")
        String as,

        @Nullable @Size(max = 500, message = "Enter a message of at most 500 characters")
        String message) {

    @Nullable
    String messageOrNone() {
        return message == null || message.isBlank() ? null : message;
    }

    @Override
    public String toString() {
        return "AcknowledgementForm[redacted]";
    }
}
