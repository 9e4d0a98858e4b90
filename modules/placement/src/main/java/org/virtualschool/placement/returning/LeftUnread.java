package org.virtualschool.placement.returning;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.placement.clock.Clocks;
import org.virtualschool.placement.post.HourlySweep;
import org.virtualschool.placement.post.Replies;
import org.virtualschool.web.Dates;

/** Each hour: what nobody opened for too long leaves the inbox, and who has not been told yet that their notice went back is told. */
@Service
public class LeftUnread implements HourlySweep {

    /** What is younger has its own job and is left to it. */
    private static final Duration ITS_OWN_JOBS_TIME = Duration.ofMinutes(2);

    private final GivingBack givingBack;
    private final ReturnRepository notices;
    private final Replies replies;
    private final Clocks clocks;
    private final Clock clock;

    LeftUnread(GivingBack givingBack, ReturnRepository notices, Replies replies, Clocks clocks, Clock clock) {
        this.givingBack = givingBack;
        this.notices = notices;
        this.replies = replies;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void sweep() {
        var today = LocalDate.ofInstant(clock.instant(), Dates.LONDON);
        givingBack.unread(delivered -> today.isAfter(clocks.unread(delivered).due()));
        notices.untold(clock.instant().minus(ITS_OWN_JOBS_TIME)).forEach(replies::giveBack);
    }
}
