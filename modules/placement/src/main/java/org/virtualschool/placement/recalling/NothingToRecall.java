package org.virtualschool.placement.recalling;

import org.virtualschool.placement.NoticeId;
import org.virtualschool.web.NotFound;

/** There is no such notice here. */
final class NothingToRecall extends NotFound {

    private static final long serialVersionUID = 1L;

    NothingToRecall(NoticeId id) {
        super("notice-not-found", "There is no notice " + id);
    }
}
