package org.virtualschool.post;

import java.time.Instant;
import java.util.Optional;

/** Sends messages of the bound tenant to named people. */
public interface Post {

    /**
     * Asks for the message in the running business transaction: rolled back, nothing is sent; committed, it goes out at once, or as soon as the
     * council's mail can be delivered. It may arrive twice. Its text is erased when it is gone or given up.
     *
     * @throws IllegalArgumentException if the message has a day in the past: it may be a date of birth
     */
    MessageId send(Message message);

    /** What became of a message of the bound tenant. */
    Optional<Delivery> deliveryOf(MessageId id);

    /** How the mail of the bound tenant goes. @param since from when on what was given up counts */
    Outbox outbox(Instant since);
}
