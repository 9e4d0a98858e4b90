package org.virtualschool.placement.delivery;

import org.springframework.stereotype.Component;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.tenancy.TenantId;

/** A notice that was sealed or withheld, on its way back. The sweep asks again for what did not get through. */
@Component
class RecallJob implements JobKind<RecallJob.Recalled> {

    private final Recall recall;

    RecallJob(Recall recall) {
        this.recall = recall;
    }

    @Override
    public String name() {
        return "placement.recall";
    }

    @Override
    public Class<Recalled> dataType() {
        return Recalled.class;
    }

    @Override
    public void run(Recalled data) {
        recall.recall(data.tenant(), data.notice());
    }

    /** @param tenant the sender */
    record Recalled(TenantId tenant, NoticeId notice) implements JobData {}
}
