package org.virtualschool.placement.news;

import org.springframework.stereotype.Component;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.tenancy.TenantId;

@Component
class TellOfArrival implements JobKind<TellOfArrival.Arrival> {

    private final Telling telling;

    TellOfArrival(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String name() {
        return "placement.tell-of-arrival";
    }

    @Override
    public Class<Arrival> dataType() {
        return Arrival.class;
    }

    @Override
    public void run(Arrival data) {
        telling.arrived(data.notice());
    }

    /** Opens the work for what waits in the bound tenant, wherever it is missing. */
    void remindOfWaiting() {
        telling.remindOfWaiting();
    }

    record Arrival(TenantId tenant, InboxNoticeId notice) implements JobData {}
}
