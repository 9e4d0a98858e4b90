package org.virtualschool.placement.news;

import org.springframework.stereotype.Component;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.tenancy.TenantId;

@Component
class TellOfWithdrawal implements JobKind<TellOfWithdrawal.Withdrawal> {

    private final Telling telling;

    TellOfWithdrawal(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String name() {
        return "placement.tell-of-withdrawal";
    }

    @Override
    public Class<Withdrawal> dataType() {
        return Withdrawal.class;
    }

    @Override
    public void run(Withdrawal data) {
        telling.withdrawn(data.notice());
    }

    record Withdrawal(TenantId tenant, InboxNoticeId notice) implements JobData {}
}
