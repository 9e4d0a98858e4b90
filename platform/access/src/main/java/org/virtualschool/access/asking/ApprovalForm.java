package org.virtualschool.access.asking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.access.people.AccessForm;

/** What somebody who asked is given. The questions about the role are those of {@link AccessForm}. */
record ApprovalForm(
        @NotBlank(message = "Enter the person’s name")
        @Size(max = 100, message = "Enter at most 100 characters")
        @Pattern(regexp = "\\P{C}*", message = "Enter letters, spaces and hyphens")
        String name,

        @Nullable String role,
        @Nullable String scope,
        @Nullable List<String> years,
        @Nullable String schools,
        @Nullable String team,
        @Nullable LocalDate until) {

    AccessForm access() {
        return new AccessForm(role, scope, years, schools, team, until);
    }

    @Override
    public String toString() {
        return "ApprovalForm[redacted]";
    }
}
