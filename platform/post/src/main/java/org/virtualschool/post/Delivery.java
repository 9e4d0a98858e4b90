package org.virtualschool.post;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a message, for the page of the module that sent it.
 *
 * @param at when it was asked for or, once that is over, when it was sent or given up
 * @param tries how often it was tried
 * @param trouble why the last try did not succeed; empty if none failed or the message is gone
 */
public record Delivery(Outcome outcome, Instant at, int tries, Optional<Trouble> trouble) {

    /** How far it is. */
    public enum Outcome {
        /** Not sent yet: it will be tried (again). */
        WAITING,
        /** The mail server, or GOV.UK Notify, has taken it. */
        SENT,
        /** Given up at once, because trying again cannot help. */
        REFUSED,
        /** Given up after the last try. */
        FAILED
    }
}
