package org.virtualschool.access.signin;

import java.util.Optional;
import org.virtualschool.access.invitation.SchoolInvitations.Invited;
import org.virtualschool.web.Form;

/**
 * What somebody sees whose organisation signs nobody in.
 *
 * @param invited who may set up an account here: whoever holds the link of an invitation; empty for everybody else, known or not
 * @param next where the realm's own page is
 * @param sent what became of asking for a link; empty before
 */
record OwnAccountPage(Optional<Invited> invited, String next, Form form, Optional<Boolean> sent) {

    /** What to do next, once a link was asked for. */
    String outcome() {
        return sent.orElse(false)
                ? "We have sent a link to your work email address. Open it, choose a password and set up your second factor. Then come back here and go on."
                : "You have an account already: go on, with its password and your second factor.";
    }

    /**
     * Who lets somebody start again who lost phone or password. Named for whoever holds an invitation; which councils are here is told to
     * nobody else.
     */
    String whomToAsk() {
        return invited.map(Invited::virtualSchool).orElse("the virtual school of the council whose children you teach");
    }

    @Override
    public String toString() {
        return "OwnAccountPage[redacted]";
    }
}
