package org.virtualschool.tenancy;

import java.time.Duration;

/**
 * How long somebody who signed in may go on in an authority.
 *
 * @param idle the longest pause between two clicks
 * @param longest from the sign-in on, however busy
 */
public record SessionLimits(Duration idle, Duration longest) {

    /** @throws IllegalArgumentException outside 5 to 60 minutes, or 1 to 12 hours: no council makes it useless, or no limit */
    public SessionLimits {
        mustBeWithin("idle-minutes", idle.toMinutes(), 5, 60);
        mustBeWithin("longest-hours", longest.toHours(), 1, 12);
    }

    /** @param idleMinutes 5 to 60 @param longestHours 1 to 12 */
    public static SessionLimits of(int idleMinutes, int longestHours) {
        return new SessionLimits(Duration.ofMinutes(idleMinutes), Duration.ofHours(longestHours));
    }

    private static void mustBeWithin(String key, long value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("sessions: '" + key + "' is from " + least + " to " + most);
        }
    }
}
