package org.virtualschool.placement.inbox;

import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.web.NotFound;

/** Unknown, or in another authority's inbox: all alike. */
final class InboxNoticeNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    InboxNoticeNotFound(InboxNoticeId id) {
        super("notice-not-found", "There is no notice " + id);
    }
}
