package org.virtualschool.placement.notice;

import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.NoticeId;

/** A notice before it is sent. @param id what the notice will be known by @param firstId of the version that it corrects, or its own */
record Draft(NoticeId id, NoticeId firstId, int version, ChildId child, Choices choices) {

    static Draft first(ChildId child, Choices choices) {
        var id = NoticeId.next();
        return new Draft(id, id, 1, child, choices);
    }

    Draft with(Choices changed) {
        return new Draft(id, firstId, version, child, changed);
    }
}
