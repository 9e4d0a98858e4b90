package org.virtualschool.placement.delivery;

import org.springframework.stereotype.Component;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.tenancy.TenantId;

/** What the recipient's people have done, on its way back. The sweep asks again for what did not get through. */
@Component
class AnswerJob implements JobKind<AnswerJob.Answered> {

    private final Delivery delivery;

    AnswerJob(Delivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "placement.answer";
    }

    @Override
    public Class<Answered> dataType() {
        return Answered.class;
    }

    @Override
    public void run(Answered data) {
        delivery.bringBack(data.tenant(), data.notice());
    }

    /** @param tenant the recipient of the notice */
    record Answered(TenantId tenant, InboxNoticeId notice) implements JobData {}
}
