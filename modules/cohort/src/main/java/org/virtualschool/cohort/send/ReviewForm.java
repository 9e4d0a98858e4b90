package org.virtualschool.cohort.send;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day on which something happened. @param on when it was held, or from when nothing is known @param reviewDueOn what was said of the next review @param version of what the page showed */
record ReviewForm(
        @Nullable LocalDate on,
        @Nullable LocalDate reviewDueOn,
        @Nullable Integer version) {}
