package org.virtualschool.jobs.scheduling;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.virtualschool.jobs.Backlog;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.jobs.Jobs;

@Service
class ScheduledJobs implements Jobs {

    private final ObjectProvider<Scheduler> schedulers;
    private final Clock clock;
    private final TurnRepository turns;
    private final BacklogQueries queries;

    /** The scheduler is looked up when it is needed: it is made from the kinds of jobs, and a job may ask for another. */
    ScheduledJobs(ObjectProvider<Scheduler> schedulers, Clock clock, TurnRepository turns, BacklogQueries queries) {
        this.schedulers = schedulers;
        this.clock = clock;
        this.turns = turns;
        this.queries = queries;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public <D extends JobData> void ask(JobKind<D> kind, String instance, D data) {
        var scheduler = schedulers.getObject();
        // The scheduler looks first and writes then: two who ask at once would end in a duplicate key, which breaks the
        // later transaction.
        turns.take(kind.name() + " " + instance);
        scheduler.scheduleIfNotExists(new TaskInstance<>(kind.name(), instance, data), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Backlog backlog(Instant late, Instant since) {
        return queries.backlog(late, since);
    }
}
