package org.virtualschool.jobs.events;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/**
 * Brings back news that a crash or a failure left undone, in one copy of the application at a time. The registry's own staleness settings
 * would re-run what is still running, so the age is judged here, from the last try. News that failed ten times is parked.
 */
@Component
class UnfinishedNews {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedNews.class);
    private static final int MOST_TRIES = 10;

    private final JdbcClient jdbc;
    private final FailedEventPublications failed;

    UnfinishedNews(JdbcClient jdbc, FailedEventPublications failed) {
        this.jdbc = jdbc;
        this.failed = failed;
    }

    void resubmit() {
        var parked = jdbc.sql("""
                with hopeless as (delete from jobs.event_publication where status = 'FAILED' and completion_attempts >= ? returning *)
                insert into jobs.parked_publication select * from hopeless""").param(MOST_TRIES).update();
        if (parked > 0) {
            LOG.error("{} publications failed {} times and are parked", parked, MOST_TRIES);
        }
        jdbc.sql("""
                update jobs.event_publication set status = 'FAILED'
                where status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED') and last_resubmission_date < now() - interval '10 minutes'""").update();
        failed.resubmit(ResubmissionOptions.defaults().withBatchSize(100));
    }
}
