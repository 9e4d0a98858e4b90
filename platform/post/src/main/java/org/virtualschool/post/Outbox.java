package org.virtualschool.post;

import java.time.Instant;
import java.util.Optional;

/**
 * How a council's mail goes, for whoever runs the platform: figures, nobody's address.
 *
 * @param waiting how many messages are not sent yet
 * @param oldest since when the oldest of them waits
 * @param givenUp how many were given up since the day asked about
 * @param trouble why the latest try that did not succeed was in vain
 */
public record Outbox(int waiting, Optional<Instant> oldest, int givenUp, Optional<Trouble> trouble) {}
