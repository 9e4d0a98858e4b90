package org.virtualschool.jobs.scheduling;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.jobs.Jobs;

@Service
class ScheduledJobs implements Jobs {

    private final ObjectProvider<Scheduler> schedulers;
    private final Clock clock;
    private final DSLContext db;

    /** The scheduler is looked up when it is needed: it is made from the kinds of jobs, and a job may ask for another. */
    ScheduledJobs(ObjectProvider<Scheduler> schedulers, Clock clock, DSLContext db) {
        this.schedulers = schedulers;
        this.clock = clock;
        this.db = db;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public <D extends JobData> void ask(JobKind<D> kind, String instance, D data) {
        var scheduler = schedulers.getObject();
        takeATurn(kind.name() + " " + instance);
        scheduler.scheduleIfNotExists(new TaskInstance<>(kind.name(), instance, data), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }

    /** Whoever asks for the same work at the same time waits, and finds it asked for: the scheduler looks first and writes then, which together are not safe. */
    private void takeATurn(String work) {
        db.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val(work));
    }
}
