package org.virtualschool.placement.post;

import org.virtualschool.placement.MessageId;
import org.virtualschool.placement.NoticeId;

/** Takes what is to cross to another authority, in the transaction in which it was written. Handing over twice changes nothing. */
public interface Post {

    /** A notice that the bound tenant has sent. */
    void send(NoticeId notice);

    /** A notice that the bound tenant has withheld, recalled or sealed: no copy of it may lie at the other side. */
    void recall(NoticeId notice);

    /** A question or an answer that the bound tenant's people wrote. */
    void message(MessageId message);
}
