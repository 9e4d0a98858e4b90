package org.virtualschool.placement.delivery;

import org.springframework.stereotype.Component;
import org.virtualschool.jobs.Jobs;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.tenancy.Tenancy;

/** Where either side hands over what is to cross, in the transaction in which it was written. Handing over twice changes nothing. */
@Component
public class Post {

    private final Jobs jobs;
    private final DeliveryJob deliveries;
    private final AnswerJob answers;

    Post(Jobs jobs, DeliveryJob deliveries, AnswerJob answers) {
        this.jobs = jobs;
        this.deliveries = deliveries;
        this.answers = answers;
    }

    /** A notice that the bound tenant has sent. */
    public void send(NoticeId notice) {
        jobs.ask(deliveries, notice.toString(), new DeliveryJob.Sent(Tenancy.current(), notice));
    }

    /** Something that the bound tenant's people did with a notice from elsewhere. */
    public void answer(InboxNoticeId notice, ReceiptKind what) {
        jobs.ask(answers, notice + ":" + what, new AnswerJob.Answered(Tenancy.current(), notice));
    }
}
