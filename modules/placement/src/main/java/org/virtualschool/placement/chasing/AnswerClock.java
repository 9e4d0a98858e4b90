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

/**
 * Until when a notice is acknowledged, and who hears of it if it is not: counted from its delivery, in the working days of whoever is to answer. A
 * council may want its own people told sooner; of the other side, whose numbers it does not see, it can say the latest day.
 */
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
     * @param here whether it is to be answered here
     */
    public record Days(Due acknowledge, Due headTold, Due senderTold, boolean here) {

        /** For the people of either side. */
        public String says(LocalDate today) {
            var late =
                    today.isAfter(acknowledge.due()) ? "It was to be acknowledged by " : "It is to be acknowledged by ";
            return late + Dates.day(acknowledge.due()) + " (" + acknowledge.says() + "). If nobody does, " + whoHears();
        }

        private String whoHears() {
            var head = Dates.day(headTold.due());
            var sender = Dates.day(senderTold.due());
            return here
                    ? "your head is told on " + head + ", and whoever sent it on " + sender + " at the latest."
                    : "the head there is told on " + head + " at the latest, and whoever sent it on " + sender + ".";
        }
    }

    /** The same clock with everything read once that it counts with: for many notices in one go. Inside a transaction. */
    AnswerClock readOnce() {
        return new AnswerClock(clocks.readOnce(), tenants, clock);
    }

    /** Of a notice that has come here. */
    @Transactional(readOnly = true)
    public Days here(Instant delivered) {
        var from = day(delivered);
        var us = Tenancy.current();
        return new Days(
                clocks.chase(from, us),
                clocks.escalate(from, us),
                clocks.ofEverybody().nonDelivery(from, us),
                true);
    }

    /** Who is to answer a notice; empty for an authority that is not on the platform. */
    Optional<TenantId> answering(AuthorityCode recipient) {
        return tenants.byDfeCode(recipient.value()).map(Tenant::id);
    }

    /** Of a notice that went there. @param delivered or sent, while it is not delivered */
    Days at(TenantId there, Instant delivered) {
        var from = day(delivered);
        return new Days(
                clocks.chase(from, there),
                clocks.ofEverybody().escalate(from, there),
                clocks.nonDelivery(from, there),
                false);
    }

    /** Of a notice that went there; empty for an authority that is not on the platform. @param delivered or sent, while it is not delivered */
    @Transactional(readOnly = true)
    public Optional<Days> at(AuthorityCode recipient, Instant delivered) {
        return answering(recipient).map(there -> at(there, delivered));
    }

    /** For the page: the days in words. */
    public String says(Days days) {
        return days.says(today());
    }

    boolean hasCome(Due due) {
        return !today().isBefore(due.due());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Dates.LONDON).toLocalDate();
    }
}
