package org.virtualschool.cohort.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.Urn;

/**
 * What a school is to know, while it is so.
 *
 * @param knownBefore so before the platform was: nobody is told
 * @param told by hand; empty if nobody did
 */
record Notice(
        NoticeId id,
        ChildId child,
        String place,
        Optional<Urn> urn,
        News news,
        LocalDate since,
        boolean knownBefore,
        Instant noticedAt,
        Optional<Told> told) {

    /** That somebody told the school by hand. @param how code of {@code cohort/telling/ways.csv} */
    record Told(LocalDate on, String how) {}

    /** Whether a school of the register is to be written to. */
    boolean isWritten() {
        return !knownBefore && urn.isPresent() && told.isEmpty();
    }
}
