package org.virtualschool.placement.post;

import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.ReceiptKind;

/** Takes what is to cross to another authority, in the transaction in which it was written. Handing over twice changes nothing. */
public interface Post {

    /** A notice that the bound tenant has sent. */
    void send(NoticeId notice);

    /** A notice that the bound tenant has withheld or sealed: no copy of it may lie at the other side. */
    void recall(NoticeId notice);

    /** Something that the bound tenant's people did with a notice from elsewhere. */
    void answer(InboxNoticeId notice, ReceiptKind what);
}
