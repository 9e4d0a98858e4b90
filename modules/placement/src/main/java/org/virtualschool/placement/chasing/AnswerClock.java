package org.virtualschool.placement.chasing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.clock.Clocks;
import org.virtualschool.placement.clock.Due;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Dates;

/** Until when a notice is acknowledged, and who hears of it if it is not: the same days on both sides, counted where it is to be answered. */
@Component
public class AnswerClock {

    private final Clocks clocks;
    private final Tenants tenants;
    private final Clock clock;

    AnswerClock(Clocks clocks, Tenants tenants, Clock clock) {
        this.clocks = clocks;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * The days of one notice.
     *
     * @param acknowledge the last day to acknowledge it
     * @param headTold the day on which the head of the authority that is to answer is told that nobody has
     * @param senderTold the day on which the sender is told so
     */
    public record Days(Due acknowledge, Due headTold, Due senderTold) {

        /** For the people of both sides. */
        public String says(LocalDate today) {
            var late =
                    today.isAfter(acknowledge.due()) ? "It was to be acknowledged by " : "It is to be acknowledged by ";
            return late + Dates.day(acknowledge.due()) + " (" + acknowledge.says()
                    + "). If nobody does, the head there is told on " + Dates.day(headTold.due())
                    + ", and whoever sent it on " + Dates.day(senderTold.due()) + ".";
        }
    }

    /** Of a notice that has come here. */
    @Transactional(readOnly = true)
    public Days here(Instant delivered) {
        return days(day(delivered), Tenancy.current());
    }

    /** Of a notice that went there; empty for an authority that is not on the platform. */
    @Transactional(readOnly = true)
    public Optional<Days> at(AuthorityCode recipient, Instant sent) {
        return tenants.byDfeCode(recipient.value()).map(Tenant::id).map(there -> days(day(sent), there));
    }

    /** For the page: the days in words. */
    public String says(Days days) {
        return days.says(today());
    }

    boolean hasCome(Due due) {
        return !today().isBefore(due.due());
    }

    private Days days(LocalDate from, TenantId answering) {
        return new Days(
                clocks.chase(from, answering), clocks.escalate(from, answering), clocks.nonDelivery(from, answering));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Dates.LONDON).toLocalDate();
    }
}
