package org.virtualschool.access.operator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.AuditTrail;
import org.virtualschool.audit.AuditTrail.Question;
import org.virtualschool.jobs.Backlog;
import org.virtualschool.jobs.Jobs;
import org.virtualschool.post.Outbox;
import org.virtualschool.post.Post;
import org.virtualschool.post.Trouble;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.web.Dates;
import org.virtualschool.web.ui.SummaryRow;

/** Whether a council can work, and does: its mail, its work and how much it looked at, in figures from which nobody can be told. */
@Component
class Health {

    private static final Duration LATELY = Duration.ofDays(7);
    private static final Duration TOO_LONG = Duration.ofHours(1);
    private static final Duration TOO_LONG_FOR_WORK = Duration.ofMinutes(10);

    private final Post post;
    private final Jobs jobs;
    private final AuditTrail trail;
    private final Clock clock;

    Health(Post post, Jobs jobs, AuditTrail trail, Clock clock) {
        this.post = post;
        this.jobs = jobs;
        this.trail = trail;
        this.clock = clock;
    }

    List<SummaryRow> of(Tenant tenant) {
        return Tenancy.as(tenant.id(), () -> List.of(SummaryRow.of("Pages about children", views()), mail(), work()));
    }

    /** Whether somebody should look at its mail or its work. */
    boolean isPoor(Tenant tenant) {
        return Tenancy.as(tenant.id(), () -> {
            var now = clock.instant();
            return !isWell(outbox(now), now) || !isWell(backlog(now));
        });
    }

    private String views() {
        var since = Optional.of(clock.instant().minus(LATELY));
        var found = trail.find(
                new Question(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(false),
                        since,
                        Optional.empty()),
                0,
                0);
        return (found.more() ? "More than " : "") + found.count() + " opened in the last seven days";
    }

    private SummaryRow mail() {
        var now = clock.instant();
        return SummaryRow.of("Mail", words(outbox(now), now));
    }

    private Outbox outbox(Instant now) {
        return post.outbox(now.minus(LATELY));
    }

    private SummaryRow work() {
        return SummaryRow.of("Work in the background", words(backlog(clock.instant())));
    }

    private Backlog backlog(Instant now) {
        return jobs.backlog(now.minus(TOO_LONG_FOR_WORK), now.minus(LATELY));
    }

    private static boolean isWell(Backlog backlog) {
        return backlog.late() == 0 && backlog.givenUp() == 0;
    }

    private static boolean isWell(Outbox outbox, Instant now) {
        return late(outbox, now).isEmpty() && outbox.givenUp() == 0;
    }

    private static Optional<Instant> late(Outbox outbox, Instant now) {
        return outbox.oldest().filter(since -> since.isBefore(now.minus(TOO_LONG)));
    }

    static String words(Backlog backlog) {
        if (isWell(backlog)) {
            return "Gets done";
        }
        return backlog.oldest()
                        .map(since -> backlog.late() + " waiting, the oldest since " + Dates.dayAndTime(since) + ". ")
                        .orElse("")
                + backlog.givenUp() + " given up in the last seven days.";
    }

    static String words(Outbox outbox, Instant now) {
        if (isWell(outbox, now)) {
            return "Goes out";
        }
        return late(outbox, now)
                        .map(since -> outbox.waiting() + " waiting, the oldest since " + Dates.dayAndTime(since) + ". ")
                        .orElse("")
                + outbox.givenUp() + " given up in the last seven days."
                + outbox.trouble()
                        .map(trouble -> " Latest reason: " + words(trouble) + ".")
                        .orElse("");
    }

    private static String words(Trouble trouble) {
        return switch (trouble) {
            case ADDRESS_REFUSED -> "the recipient’s mail server refused the address";
            case REQUEST_REFUSED -> "GOV.UK Notify refused the message: look at its template";
            case SERVER_UNREACHABLE -> "the mail server cannot be reached";
            case SERVER_BUSY -> "the mail server is busy";
            case SIGN_IN_REFUSED -> "the mail server refused our sign-in: look at the secret";
            case SECRET_MISSING -> "the deployment has no secret of the name in the manifest";
            case UNEXPECTED -> "a fault of the platform: look at its log";
        };
    }
}
