package org.virtualschool.cohort.send;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is the SEN caseworker, as the page sends it: a colleague, or somebody who does not sign in here.
 *
 * @param who {@code colleague}, {@code other} or {@code nobody}
 * @param person the colleague
 * @param shown which caseworker the page showed; empty for none
 */
record CaseworkerForm(
        @Nullable String who,
        @Nullable String person,

        @Size(max = 100, message = "Enter at most 100 characters")
        @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "Enter a name of letters, spaces and hyphens")
        @Nullable
        String name,

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

        @Nullable String shown) {

    static final String COLLEAGUE = "colleague";
    static final String OTHER = "other";
    static final String NOBODY = "nobody";

    static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(words -> !words.isEmpty());
    }

    @Override
    public String toString() {
        return "CaseworkerForm[redacted]";
    }
}
