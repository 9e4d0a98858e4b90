package org.virtualschool.placement.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** What the council decides about its register, as the page sends it. */
record SettingsForm(
        @NotNull(message = "Enter a number of years")
        @Min(value = 1, message = "Enter at least one year")
        @Max(value = 100, message = "Enter at most 100 years")
        Integer keepYears,

        @NotNull(message = "Enter a month from 1 to 12")
        @Min(value = 1, message = "Enter a month from 1 to 12")
        @Max(value = 12, message = "Enter a month from 1 to 12")
        Integer lettersMonth,

        @NotNull(message = "Enter a day from 1 to 28")
        @Min(value = 1, message = "Enter a day from 1 to 28")
        @Max(value = 28, message = "Enter a day from 1 to 28")
        Integer lettersDay) {}
