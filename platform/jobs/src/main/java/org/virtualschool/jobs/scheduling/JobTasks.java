package org.virtualschool.jobs.scheduling;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.audit.Actor;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.tenancy.Tenancy;
import tools.jackson.databind.json.JsonMapper;

/** Makes a task of the scheduler's from each kind of job, bound to its tenant and acting as the platform. */
@Component
class JobTasks {

    private final ObjectProvider<JobKind<?>> kinds;
    private final ParkedJobRepository parked;
    private final TransactionTemplate transactions;
    private final JsonMapper json;

    JobTasks(
            ObjectProvider<JobKind<?>> kinds,
            ParkedJobRepository parked,
            TransactionTemplate transactions,
            JsonMapper json) {
        this.kinds = kinds;
        this.parked = parked;
        this.transactions = transactions;
        this.json = json;
    }

    List<Task<?>> all() {
        return kinds.orderedStream().<Task<?>>map(this::taskFor).toList();
    }

    private <D extends JobData> Task<D> taskFor(JobKind<D> kind) {
        return Tasks.oneTime(kind.name(), kind.dataType())
                .onFailure(new Parking<>(kind, parked, transactions, json))
                .execute((instance, context) -> run(kind, instance.getData()));
    }

    private static <D extends JobData> void run(JobKind<D> kind, D data) {
        Tenancy.as(
                data.tenant(),
                () -> Actor.as(Actor.platform(kind.name()), () -> {
                    kind.run(data);
                    return true;
                }));
    }
}
