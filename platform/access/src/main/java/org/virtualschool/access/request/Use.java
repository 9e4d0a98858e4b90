package org.virtualschool.access.request;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.virtualschool.tenancy.SessionLimits;
import org.virtualschool.web.Frame;

/**
 * How one sign-in was used, kept in the session. A pause is remembered wherever it ended: one council's patience makes another's no longer.
 *
 * @param since when the person signed in
 * @param last when it was used last, to some seconds
 * @param longestPause between two uses
 */
record Use(Instant since, Instant last, Duration longestPause) implements Serializable {

    private static final String NAME = Use.class.getName();

    /** A session is written for it no more often than this. */
    private static final Duration FINE_ENOUGH = Duration.ofSeconds(10);

    /** The use of the sign-in up to now, this one included. A new sign-in in the session begins anew. */
    static Use noted(HttpSession session, Optional<Instant> signedIn, Instant now) {
        var since = signedIn.orElseGet(() -> Instant.ofEpochMilli(session.getCreationTime()));
        var before = session.getAttribute(NAME) instanceof Use kept && kept.since.equals(since)
                ? kept
                : new Use(since, since, Duration.ZERO);
        var use = before.at(now);
        if (use != before || session.getAttribute(NAME) == null) {
            session.setAttribute(NAME, use);
        }
        return use;
    }

    private Use at(Instant now) {
        var pause = Duration.between(last, now);
        return pause.compareTo(FINE_ENOUGH) < 0
                ? this
                : new Use(since, now, pause.compareTo(longestPause) > 0 ? pause : longestPause);
    }

    /** How long the sign-in still counts if it is used now; in whole minutes where it depends on the day. */
    Frame.SignIn left(SessionLimits limits, Instant now) {
        var day = Duration.between(now, since.plus(limits.longest())).toMinutes();
        return new Frame.SignIn(limits.idle().toSeconds(), Math.max(0, day) * 60);
    }

    boolean isWithin(SessionLimits limits, Instant now) {
        return longestPause.compareTo(limits.idle()) <= 0 && now.isBefore(since.plus(limits.longest()));
    }
}
