package org.virtualschool.placement.news;

import org.springframework.stereotype.Component;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.placement.MessageId;
import org.virtualschool.tenancy.TenantId;

@Component
class TellOfMessage implements JobKind<TellOfMessage.Came> {

    private final TellingOfMessages telling;

    TellOfMessage(TellingOfMessages telling) {
        this.telling = telling;
    }

    @Override
    public String name() {
        return "placement.tell-of-message";
    }

    @Override
    public Class<Came> dataType() {
        return Came.class;
    }

    @Override
    public void run(Came data) {
        telling.came(data.message());
    }

    record Came(TenantId tenant, MessageId message) implements JobData {}
}
