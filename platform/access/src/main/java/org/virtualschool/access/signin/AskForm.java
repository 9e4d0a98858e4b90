package org.virtualschool.access.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What somebody says who asks for access. */
record AskForm(
        @NotBlank(message = "Enter your name")
        @Size(max = 100, message = "Enter at most 100 characters")
        @Pattern(regexp = "\\P{C}*", message = "Enter letters, spaces and hyphens")
        String name,

        @NotBlank(message = "Enter what you do, such as social worker")
        @Size(max = 100, message = "Enter at most 100 characters")
        @Pattern(regexp = "\\P{C}*", message = "Enter letters, spaces and hyphens")
        String role,

        @NotBlank(message = "Enter what you need access for")
        @Size(max = 1000, message = "Enter at most 1,000 characters")
        @Pattern(regexp = "[\\P{C}\\r\\n\\t]*", message = "Enter letters, digits and punctuation only")
        String why) {

    @Override
    public String toString() {
        return "AskForm[redacted]";
    }
}
