package org.virtualschool.access.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.virtualschool.access.identity.Caller;
import org.virtualschool.tenancy.SessionLimits;
import org.virtualschool.web.Frame;

/**
 * Judges how old a sign-in is, by our own clock: Keycloak keeps a high level of assurance for as long as its session lasts, and its session
 * may outlive what a council allows.
 */
@Component
class SignInAge {

    private static final Duration PROOF_LASTS = Duration.ofMinutes(10);
    private static final Duration SKEW = Duration.ofSeconds(60);

    private final Clock clock;

    SignInAge(Clock clock) {
        this.clock = clock;
    }

    /** What a sign-in is worth in an authority. @param left how long it still counts there; null for a machine's token */
    record Worth(Freshness freshness, Frame.@Nullable SignIn left) {}

    /** What the sign-in is worth under these limits; this use of it is noted. A machine has a new token for each few minutes. */
    Worth of(Caller caller, HttpServletRequest request, SessionLimits limits) {
        return switch (caller) {
            case Caller.Machine machine -> new Worth(Freshness.PROVED, null);
            case Caller.Somebody somebody -> of(somebody, request.getSession(), limits);
        };
    }

    private Worth of(Caller.Somebody somebody, HttpSession session, SessionLimits limits) {
        var now = clock.instant();
        var use = Use.noted(session, somebody.since(), now);
        return new Worth(freshness(somebody, use.isWithin(limits, now), now), use.left(limits, now));
    }

    private static Freshness freshness(Caller.Somebody somebody, boolean within, Instant now) {
        if (!within) {
            return Freshness.OVER;
        }
        return somebody.provedAt().filter(at -> isProof(at, now)).isPresent() ? Freshness.PROVED : Freshness.SIGNED_IN;
    }

    /** Notes a use outside any authority. */
    void used(Caller.Somebody somebody, HttpSession session) {
        Use.noted(session, somebody.since(), clock.instant());
    }

    private static boolean isProof(Instant provedAt, Instant now) {
        return provedAt.isAfter(now.minus(PROOF_LASTS)) && !provedAt.isAfter(now.plus(SKEW));
    }
}
