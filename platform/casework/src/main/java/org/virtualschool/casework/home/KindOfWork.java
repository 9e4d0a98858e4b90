package org.virtualschool.casework.home;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much work of one kind is open. @param nextDue the earliest day on which any is due; null where none is due on a day */
record KindOfWork(
        String kind, int count, int overdue, @Nullable LocalDate nextDue, Instant since) {}
