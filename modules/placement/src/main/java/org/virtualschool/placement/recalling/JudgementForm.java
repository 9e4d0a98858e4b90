package org.virtualschool.placement.recalling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What follows from a notice that went astray, as the page sends it. */
record JudgementForm(
        @NotNull(message = "Choose whether you report it") @Nullable
        Boolean reported,

        @NotBlank(message = "Enter why") @Size(max = 2000, message = "Enter at most 2,000 characters")
        String words) {}
