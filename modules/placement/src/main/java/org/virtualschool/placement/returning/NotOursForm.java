package org.virtualschool.placement.returning;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** That a notice is not ours, as the page sends it. @param as who says so, in the words that the sender is told @param sure whether it may be deleted here */
record NotOursForm(
        @NotBlank(message = "Enter why it is not yours, for example where the child lives")
        @Size(max = 500, message = "Enter at most 500 characters")
        String because,

        @NotBlank(message = "Enter your name and role as the other side is to read them")
        @Size(max = 200, message = "Enter at most 200 characters")
        String as,

        @NotNull(message = "Tick the box: the notice is deleted here and cannot be brought back")
        @AssertTrue(message = "Tick the box: the notice is deleted here and cannot be brought back")
        @Nullable
        Boolean sure) {

    @Override
    public String toString() {
        return "NotOursForm[redacted]";
    }
}
