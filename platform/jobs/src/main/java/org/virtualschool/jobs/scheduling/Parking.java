package org.virtualschool.jobs.scheduling;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.audit.Actor;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.tenancy.Tenancy;
import tools.jackson.databind.json.JsonMapper;

/** Tries again after 1, 2, 4 … seconds. After the last try the job is parked first and removed afterwards, so that a crash between loses nothing. */
final class Parking<D extends JobData> implements FailureHandler<D> {

    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);

    private final JobKind<D> kind;
    private final ParkedJobRepository parked;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final FailureHandler<D> later = new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(1), 2);

    Parking(JobKind<D> kind, ParkedJobRepository parked, TransactionTemplate transactions, JsonMapper json) {
        this.kind = kind;
        this.parked = parked;
        this.transactions = transactions;
        this.json = json;
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<D> operations) {
        var cause =
                complete.getCause().map(failure -> failure.getClass().getName()).orElse("unknown");
        var execution = complete.getExecution();
        if (execution.consecutiveFailures < kind.retries()) {
            LOG.warn(
                    "Job {} failed with {}, try {}: it is tried again",
                    kind.name(),
                    cause,
                    execution.consecutiveFailures + 1);
            later.onFailure(complete, operations);
            return;
        }
        LOG.error("Job {} failed with {} on its last try: parked", kind.name(), cause);
        park(kind.dataType().cast(execution.taskInstance.getData()), execution.taskInstance.getId(), cause);
        operations.stop();
    }

    private void park(D data, String instance, String cause) {
        Tenancy.as(
                data.tenant(),
                () -> Actor.as(
                        Actor.platform(kind.name()),
                        () -> transactions.execute(status -> {
                            parked.park(kind.name(), instance, json.writeValueAsString(data), cause);
                            kind.parked(data);
                            return true;
                        })));
    }
}
