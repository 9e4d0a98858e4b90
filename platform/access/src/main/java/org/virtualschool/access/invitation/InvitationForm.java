package org.virtualschool.access.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.access.people.AccessForm;

/** Whom to ask, and to what. The questions about the role are those of {@link AccessForm}. */
record InvitationForm(
        @NotBlank(message = "Enter the person’s name")
        @Size(max = 100, message = "Enter at most 100 characters")
        @Nullable
        String name,

        @NotBlank(message = "Enter the person’s work email address")
        @Size(max = 254, message = "Enter at most 254 characters")
        @Nullable
        String email,

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
        return "InvitationForm[redacted]";
    }
}
