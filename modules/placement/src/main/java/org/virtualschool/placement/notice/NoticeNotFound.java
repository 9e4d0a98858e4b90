package org.virtualschool.placement.notice;

import org.virtualschool.placement.NoticeId;
import org.virtualschool.web.NotFound;

/** Unknown, another authority's, or about a child who is sealed: all alike. */
final class NoticeNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    NoticeNotFound(NoticeId id) {
        super("notice-not-found", "There is no notice " + id);
    }
}
