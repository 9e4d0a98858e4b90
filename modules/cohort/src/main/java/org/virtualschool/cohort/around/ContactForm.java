package org.virtualschool.cohort.around;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who works with a child from a day on, as the page sends it. @param role one of {@link RolesAround} */
record ContactForm(
        @Nullable String role,

        @NotBlank(message = "Enter the person’s name")
        @Size(max = 100, message = "Enter at most 100 characters")
        @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "Enter a name of letters, spaces and hyphens")
        @Nullable
        String name,

        @Size(max = 100, message = "Enter at most 100 characters")
        @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "Enter the organisation in words")
        @Nullable
        String organisation,

        @Size(max = 254, message = "Enter at most 254 characters")
        @Pattern(
                regexp = "|[^\\s@<>\\p{Cntrl}]+@[^\\s@<>\\p{Cntrl}]+\\.[^\\s@<>\\p{Cntrl}]+",
                message = "Enter an email address, like name@council.gov.uk")
        @Nullable
        String email,

        @Size(max = 40, message = "Enter at most 40 characters")
        @Pattern(regexp = "[0-9A-Za-z+()./ -]*", message = "Enter a phone number, like 01422 123456 extension 7")
        @Nullable
        String phone,

        @Nullable LocalDate from) {

    static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(words -> !words.isEmpty());
    }

    @Override
    public String toString() {
        return "ContactForm[redacted]";
    }
}
