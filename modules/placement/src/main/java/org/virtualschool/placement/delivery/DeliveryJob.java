package org.virtualschool.placement.delivery;

import org.springframework.stereotype.Component;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.news.Telling;
import org.virtualschool.tenancy.TenantId;

/** A notice on its way to the other side. After the last try its sender's people are told; the recipient cannot be, having no copy. */
@Component
class DeliveryJob implements JobKind<DeliveryJob.Sent> {

    private final Delivery delivery;
    private final Withholding withholding;
    private final Telling telling;

    DeliveryJob(Delivery delivery, Withholding withholding, Telling telling) {
        this.delivery = delivery;
        this.withholding = withholding;
        this.telling = telling;
    }

    @Override
    public String name() {
        return "placement.delivery";
    }

    @Override
    public Class<Sent> dataType() {
        return Sent.class;
    }

    @Override
    public void run(Sent data) {
        withholding.judge(data.notice());
        delivery.carry(data.tenant(), data.notice());
    }

    @Override
    public void parked(Sent data) {
        telling.undelivered(data.notice());
    }

    /** @param tenant the sender */
    record Sent(TenantId tenant, NoticeId notice) implements JobData {}
}
