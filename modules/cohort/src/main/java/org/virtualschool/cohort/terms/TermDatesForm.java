package org.virtualschool.cohort.terms;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Term dates as the page sends them. Their meaning is read by {@link TermDatesText}.
 *
 * @param authorityCode three digits, of whose schools they are
 * @param urn of the one school that has dates of its own; empty for the authority's
 * @param year in which the school year begins
 * @param halfTerms a line for each
 * @param closed a line for each day
 */
record TermDatesForm(
        @Nullable String authorityCode,
        @Nullable String urn,

        @NotNull(message = "Choose the school year") @Nullable
        Integer year,

        @Size(max = LONGEST, message = "Use 2,000 characters or fewer") @Nullable
        String halfTerms,

        @Size(max = LONGEST, message = "Use 2,000 characters or fewer") @Nullable
        String closed) {

    static final int LONGEST = 2_000;
}
