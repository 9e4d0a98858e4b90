package org.virtualschool.access.startagain;

import java.util.Optional;
import org.virtualschool.web.Form;

/**
 * What somebody sees who opens the link to start again.
 *
 * @param virtualSchool who sent it
 * @param address where the answer goes
 * @param sent what became of it; empty before
 */
record StartAgainPage(String virtualSchool, String address, Form form, Optional<Boolean> sent) {

    /** What to do next, once the link was used. */
    String outcome() {
        return sent.orElse(false)
                ? "We have sent one more message to your work email address. Open the link in it within the next hours, choose a password and set up your second factor. Then sign in."
                : "You have chosen a password and a second factor already: sign in with them.";
    }

    @Override
    public String toString() {
        return "StartAgainPage[redacted]";
    }
}
