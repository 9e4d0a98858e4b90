package org.virtualschool.placement.asking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A question or an answer as the page sends it. @param as who writes, in the words that the other side is told */
record MessageForm(
        @NotBlank(message = "Enter your name and role as the other side is to read them")
        @Size(max = 200, message = "Enter at most 200 characters")
        String as,

        @NotBlank(message = "Enter what you want to say") @Size(max = 2000, message = "Enter at most 2,000 characters")
        String words) {

    @Override
    public String toString() {
        return "MessageForm[redacted]";
    }
}
