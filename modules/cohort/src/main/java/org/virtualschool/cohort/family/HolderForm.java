package org.virtualschool.cohort.family;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who holds parental responsibility, as the page sends it. @param relationship one of {@link Relationships} */
record HolderForm(
        @Nullable String relationship,

        @NotBlank(message = "Enter the person’s name")
        @Size(max = 100, message = "Enter at most 100 characters")
        @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "Enter a name of letters, spaces and hyphens")
        @Nullable
        String name,

        @Size(max = 300, message = "Enter at most 300 characters") @Nullable
        String address,

        @Size(max = 254, message = "Enter at most 254 characters")
        @Pattern(
                regexp = "|[^\\s@<>\\p{Cntrl}]+@[^\\s@<>\\p{Cntrl}]+\\.[^\\s@<>\\p{Cntrl}]+",
                message = "Enter an email address, like name@example.org")
        @Nullable
        String email,

        @Size(max = 40, message = "Enter at most 40 characters")
        @Pattern(regexp = "[0-9A-Za-z+()./ -]*", message = "Enter a phone number, like 01422 123456")
        @Nullable
        String phone,

        @Nullable LocalDate from) {

    static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(words -> !words.isEmpty());
    }

    @Override
    public String toString() {
        return "HolderForm[redacted]";
    }
}
