package org.virtualschool.contacts.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why somebody is let start again. */
record LostAccountForm(
        @NotBlank(message = "Say what was lost and how you know that it is this person who asks")
        @Size(max = 300, message = "Enter at most 300 characters")
        @Pattern(regexp = "[\\P{C}\\r\\n\\t]*", message = "Enter letters, digits and punctuation only")
        String reason) {

    @Override
    public String toString() {
        return "LostAccountForm[redacted]";
    }
}
