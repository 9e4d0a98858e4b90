package org.virtualschool.placement.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.minimum.EndReason;
import org.virtualschool.placement.minimum.NoticeType;

/**
 * What a person wants to tell.
 *
 * @param on since when, from when, or the last day of the placement; null where it need not be said
 * @param endReason why the placement is over; null unless it is
 * @param next which authority has to do with the child then, where the host may know
 */
record What(
        NoticeType type,
        @Nullable LocalDate on,
        @Nullable EndReason endReason,
        @Nullable AuthorityCode next) {}
