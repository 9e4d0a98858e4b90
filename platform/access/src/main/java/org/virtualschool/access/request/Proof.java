package org.virtualschool.access.request;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.virtualschool.access.identity.Caller;

/**
 * Whether a caller has proved lately who he is. Only the moment of the sign-in counts, judged by our own clock: Keycloak keeps a high level of
 * assurance for as long as its session lasts.
 */
@Component
class Proof {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Duration SKEW = Duration.ofSeconds(60);

    private final Clock clock;

    Proof(Clock clock) {
        this.clock = clock;
    }

    boolean isFreshOf(Caller caller) {
        return switch (caller) {
            case Caller.Somebody somebody ->
                somebody.provedAt().filter(this::isFresh).isPresent();
            case Caller.Machine machine -> true;
        };
    }

    private boolean isFresh(Instant provedAt) {
        var now = clock.instant();
        return provedAt.isAfter(now.minus(WINDOW)) && !provedAt.isAfter(now.plus(SKEW));
    }
}
