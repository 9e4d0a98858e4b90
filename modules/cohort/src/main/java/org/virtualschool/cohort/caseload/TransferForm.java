package org.virtualschool.cohort.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.ChildId;

/**
 * To whom a caseload is to go. Its meaning is read by {@link Transferring}.
 *
 * @param to the person
 * @param day from which day the other looks after the children
 * @param reason one of {@link TransferReason}
 * @param count how many children the person was shown, when it is confirmed
 * @param chosen there if the children who move were ticked one by one
 * @param child those ticked
 */
record TransferForm(
        @Nullable String to,
        @Nullable LocalDate day,
        @Nullable String reason,
        @Nullable Integer count,
        @Nullable String chosen,
        @Nullable List<ChildId> child) {

    /** Those who move of the children that were shown: the ticked ones, or all where nobody could tick. */
    Predicate<ChildId> moves() {
        return chosen == null ? any -> true : Objects.requireNonNullElse(child, List.<ChildId>of())::contains;
    }
}
