package org.virtualschool.placement.returning;

import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.web.NotFound;

/** There is no such notice in the inbox. */
final class NothingToGiveBack extends NotFound {

    private static final long serialVersionUID = 1L;

    NothingToGiveBack(InboxNoticeId id) {
        super("notice-not-found", "There is no notice " + id);
    }
}
