package org.virtualschool.placement.delivery;

import org.jooq.Record;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;

/** The sender's copy on its way. @param content the columns that cross, as they were sent */
record Outgoing(
        NoticeId id,
        NoticeId firstId,
        int version,
        ChildId child,
        AuthorityCode recipient,
        NoticeState state,
        Record content) {

    /** Whether it is on its way, or lies at the other side already, where only receipts can be new. */
    boolean mayCross() {
        return switch (state) {
            case SENT, DELIVERED, OPENED, ACKNOWLEDGED -> true;
            case WAITING_FOR_PLATFORM, UNDELIVERED, WITHHELD, NOT_OURS, EXPIRED, RECALLED -> false;
        };
    }

    /** Whether its sender does not want it to lie at the other side. */
    boolean isTakenBack() {
        return state == NoticeState.WITHHELD || state == NoticeState.RECALLED;
    }

    @Override
    public String toString() {
        return "Outgoing[" + id + "]";
    }
}
