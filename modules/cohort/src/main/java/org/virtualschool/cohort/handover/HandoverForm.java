package org.virtualschool.cohort.handover;

import org.jspecify.annotations.Nullable;

/**
 * Who is to take the child on. Its meaning is read by {@link AskingToTakeOn}.
 *
 * @param from whose caseload the child is on
 * @param to the other
 * @param reason one of {@link HandoverReason}
 */
record HandoverForm(
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason) {}
