package org.virtualschool.placement.post;

import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.ReceiptKind;

/** Takes what goes back to the sender of a notice, in the transaction in which it was written. Handing over twice changes nothing. */
public interface Replies {

    /** Something that the bound tenant's people did with a notice from elsewhere. */
    void answer(InboxNoticeId notice, ReceiptKind what);

    /** A notice from elsewhere that the bound tenant is to have no more, because it was not its own or nobody read it. */
    void giveBack(InboxNoticeId notice);

    /** Deletes at once the bound tenant's copy of a notice that was given back, which its job would delete too. Outside a transaction. */
    void clear(InboxNoticeId notice);
}
