package org.virtualschool.casework.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Open work of one kind for the same person or role. @param mine whether it is the reader's own @param nextDue the earliest day on which any is due;
 * null where none is due on a day
 */
record OpenGroup(
        String kind,
        Optional<UUID> person,
        Optional<String> role,
        boolean mine,
        int count,
        int overdue,
        @Nullable LocalDate nextDue,
        Instant since) {}
