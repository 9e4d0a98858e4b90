package org.virtualschool.placement.delivery;

import org.jooq.Record;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.NoticeId;

/** The sender's copy on its way. @param content the columns that cross, as they were sent */
record Outgoing(NoticeId id, NoticeId firstId, int version, ChildId child, AuthorityCode recipient, Record content) {

    @Override
    public String toString() {
        return "Outgoing[" + id + "]";
    }
}
