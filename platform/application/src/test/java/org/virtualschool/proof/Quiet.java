package org.virtualschool.proof;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Holds the background work, which alone crosses between councils, so that whatever changes at a victim was changed by a probe. */
class Quiet {

    private final Scheduler scheduler;

    Quiet(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void during(String database, Runnable work) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> nothingIsDue(database));
        scheduler.pause();
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> scheduler.getCurrentlyExecuting().isEmpty());
            settled(database);
            work.run();
        } finally {
            scheduler.resume();
        }
    }

    /** Waits until the listeners have dealt with all news. */
    static void settled(String database) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(30))
                .until(() -> isZero(database, "select count(*) from jobs.event_publication where status <> 'FAILED'"));
    }

    private static boolean nothingIsDue(String database) {
        return isZero(database, "select count(*) from jobs.scheduled_tasks where execution_time < now() or picked");
    }

    private static boolean isZero(String database, String count) {
        return RowDigests.lines(database, count).getFirst().equals("0");
    }
}
