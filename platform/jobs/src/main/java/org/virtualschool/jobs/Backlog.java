package org.virtualschool.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * How a council's work goes, for whoever runs the platform: figures, and nothing of what the work is about.
 *
 * @param late how many pieces of work wait for longer than they should
 * @param oldest since when the oldest of them waits
 * @param givenUp how many were given up since the day asked about
 */
public record Backlog(int late, Optional<Instant> oldest, int givenUp) {}
