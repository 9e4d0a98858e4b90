package org.virtualschool.cohort.delegation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is to stand in. Its meaning is read by {@link Delegations}.
 *
 * @param to the person
 * @param until the last day
 * @param reason one of {@link DelegationReason}
 */
public record DelegationForm(
        @Nullable String to,
        @Nullable LocalDate until,
        @Nullable String reason) {}
