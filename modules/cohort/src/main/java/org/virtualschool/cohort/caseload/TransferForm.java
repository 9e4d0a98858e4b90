package org.virtualschool.cohort.caseload;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * To whom a caseload is to go. Its meaning is read by {@link Transferring}.
 *
 * @param to the person
 * @param day from which day the other looks after the children
 * @param reason one of {@link TransferReason}
 * @param count how many children the person was shown, when it is confirmed
 */
record TransferForm(
        @Nullable String to,
        @Nullable LocalDate day,
        @Nullable String reason,
        @Nullable Integer count) {}
