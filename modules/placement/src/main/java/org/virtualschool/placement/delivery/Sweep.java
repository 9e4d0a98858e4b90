package org.virtualschool.placement.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.news.News;
import org.virtualschool.tenancy.Tenants;

/** Puts right, in the bound tenant, what no job is left to do: a lost job, a lost piece of work, a recipient that has since joined. */
@Service
class Sweep {

    /** What is younger has its own job and is left to it. */
    private static final Duration ITS_OWN_JOBS_TIME = Duration.ofMinutes(2);

    private final SweepRepository notices;
    private final Tenants tenants;
    private final Outgoings onItsWay;
    private final News news;
    private final Clock clock;

    Sweep(SweepRepository notices, Tenants tenants, Outgoings onItsWay, News news, Clock clock) {
        this.notices = notices;
        this.tenants = tenants;
        this.onItsWay = onItsWay;
        this.news = news;
        this.clock = clock;
    }

    /** Each minute: notices that can go now, and what nobody was told. */
    @Transactional
    void soon() {
        var onPlatform = tenants.all().stream()
                .map(tenant -> new AuthorityCode(tenant.dfeCode()))
                .collect(Collectors.toSet());
        var overdue = clock.instant().minus(ITS_OWN_JOBS_TIME);
        notices.takeUp(onPlatform, overdue).forEach(onItsWay::send);
        notices.putBack(onPlatform);
        notices.untoldArrivals(overdue).forEach(news::askToTellOfArrival);
        notices.untoldAnswers(overdue).forEach(news::askToTellOfAnswer);
    }

    /** Each hour: work that is missing, and receipts that did not come back. A notice of which both sides agree changes nothing. */
    @Transactional
    void thoroughly() {
        news.remindOfWaiting();
        notices.unanswered(clock.instant().minus(ITS_OWN_JOBS_TIME)).forEach(onItsWay::ask);
    }
}
