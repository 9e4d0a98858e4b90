package org.virtualschool.placement.register;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a home has told us, as the page sends it.
 *
 * @param placing code of the authority; empty for not known
 * @param maintainedBy code of the authority that maintains the plan
 * @param same an entry that it is about, or {@value #NEW}; asked where somebody alike is on the register
 */
record HomeForm(
        @Nullable String home,
        @Nullable String urn,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate dateOfBirth,
        @Nullable String sex,
        @Nullable String legalBasis,
        @Nullable String placing,
        @Nullable String reviewer,
        HomeTelling.@Nullable Known plan,
        @Nullable String maintainedBy,
        @Nullable LocalDate admittedOn,
        @Nullable LocalDate dischargedOn,
        @Nullable String same) {

    static final String NEW = "new";

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    static @Nullable String textOrNone(@Nullable String typed) {
        var words = text(typed);
        return words.isEmpty() ? null : words;
    }

    @Override
    public String toString() {
        return "HomeForm[redacted]";
    }
}
