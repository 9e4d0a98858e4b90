package org.virtualschool.placement.delivery;

import org.springframework.stereotype.Component;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.tenancy.TenantId;

/** A notice that went back, on its way to whoever sent it. The sweep asks again for what did not get through. */
@Component
class ReturnJob implements JobKind<ReturnJob.Gone> {

    private final Returning returning;

    ReturnJob(Returning returning) {
        this.returning = returning;
    }

    @Override
    public String name() {
        return "placement.return";
    }

    @Override
    public Class<Gone> dataType() {
        return Gone.class;
    }

    @Override
    public void run(Gone data) {
        returning.tell(data.tenant(), data.notice());
    }

    /** @param tenant the recipient of the notice */
    record Gone(TenantId tenant, InboxNoticeId notice) implements JobData {}
}
