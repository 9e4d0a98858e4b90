package org.virtualschool.post.sending;

/** A way in which mail leaves the platform. */
interface WayOut {

    /** Whether this is the way that the council chose for its mail. */
    boolean takes(Mail mail);

    /** Hands the mail over. @throws NotSent with the reason, and nothing of the mail */
    void send(Mail mail);
}
