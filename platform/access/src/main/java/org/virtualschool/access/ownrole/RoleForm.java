package org.virtualschool.access.ownrole;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.virtualschool.access.people.Reaching;

/** What a role is to be: its name, what it is for, what its holders may do, for which children, and who gives it. */
record RoleForm(
        @NotBlank(message = "Enter what the role is called")
        @Size(max = 60, message = "Enter at most 60 characters")
        @Pattern(
                regexp = "[\\p{L}\\p{M}\\p{Nd} ,.'’()/&-]*",
                message = "Enter letters, digits, spaces and simple punctuation only")
        @Nullable
        String name,

        @NotBlank(message = "Enter what the role is for")
        @Size(max = 300, message = "Enter at most 300 characters")
        @Pattern(regexp = "\\P{C}*", message = "Enter one line of letters, digits and punctuation")
        @Nullable
        String says,

        @NotEmpty(message = "Choose what the role may do") @Nullable
        List<String> actions,

        @NotEmpty(message = "Choose for which children it may be given") @Nullable
        List<String> reaches,

        @NotEmpty(message = "Choose who may give it") @Nullable
        List<String> givers) {

    /** What it says, once it is whole; a kind of children that there is not is left out. */
    RoleWanted wanted() {
        return new RoleWanted(
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(says).strip(),
                Set.copyOf(Objects.requireNonNull(actions)),
                Objects.requireNonNull(reaches).stream()
                        .map(Reaching::said)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(Objects.requireNonNull(givers)));
    }
}
