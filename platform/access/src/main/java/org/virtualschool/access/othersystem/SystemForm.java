package org.virtualschool.access.othersystem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which system is to be let in, and for what. */
record SystemForm(
        @NotBlank(message = "Enter what the system is called")
        @Size(max = 60, message = "Enter at most 60 characters")
        @Nullable
        String name,

        @NotBlank(message = "Enter a short name")
        @Pattern(
                regexp = "([a-z][a-z0-9-]{1,39})?",
                message = "Enter 2 to 40 lower-case letters, digits and hyphens, beginning with a letter")
        @Nullable
        String client,

        @NotEmpty(message = "Choose what the system may do") @Nullable
        List<String> actions) {}
