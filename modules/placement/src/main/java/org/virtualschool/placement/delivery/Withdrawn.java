package org.virtualschool.placement.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.virtualschool.placement.InboxNoticeId;

/** What is left of a notice that lies in an inbox no more. @param id as the recipient named it @param openedAt when somebody there had opened it */
record Withdrawn(InboxNoticeId id, @Nullable Instant openedAt) {}
