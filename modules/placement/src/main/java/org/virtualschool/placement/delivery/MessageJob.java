package org.virtualschool.placement.delivery;

import org.springframework.stereotype.Component;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.placement.MessageId;
import org.virtualschool.tenancy.TenantId;

/** A question about a notice or an answer, on its way to the other side. The sweep asks again for what did not get through. */
@Component
class MessageJob implements JobKind<MessageJob.Written> {

    private final Conversing conversing;

    MessageJob(Conversing conversing) {
        this.conversing = conversing;
    }

    @Override
    public String name() {
        return "placement.message";
    }

    @Override
    public Class<Written> dataType() {
        return Written.class;
    }

    @Override
    public void run(Written data) {
        conversing.carry(data.tenant(), data.message());
    }

    /** @param tenant whose people wrote it */
    record Written(TenantId tenant, MessageId message) implements JobData {}
}
