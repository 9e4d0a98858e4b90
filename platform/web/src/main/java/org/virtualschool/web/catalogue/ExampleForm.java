package org.virtualschool.web.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One question of each kind. */
record ExampleForm(
        @NotBlank(message = "Enter who takes part") @Size(max = 100, message = "Enter at most 100 characters")
        String participant,

        @NotNull(message = "Enter the date of the meeting") LocalDate heldOn,
        @NotNull(message = "Enter how many people came") Integer attendance,

        @NotNull(message = "Choose where the meeting takes place")
        Place place,

        @Nullable String notes) {

    enum Place {
        SCHOOL,
        HOME,
        CALL
    }
}
