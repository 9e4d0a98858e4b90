package org.virtualschool.placement.delivery;

import org.springframework.stereotype.Component;
import org.virtualschool.jobs.Jobs;
import org.virtualschool.placement.MessageId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.post.Post;
import org.virtualschool.tenancy.Tenancy;

/** Has jobs carry what is handed over: what was written and the job that carries it are one transaction. */
@Component
class JobPost implements Post {

    private final Jobs jobs;
    private final DeliveryJob deliveries;
    private final RecallJob recalls;
    private final MessageJob messages;

    JobPost(Jobs jobs, DeliveryJob deliveries, RecallJob recalls, MessageJob messages) {
        this.jobs = jobs;
        this.deliveries = deliveries;
        this.recalls = recalls;
        this.messages = messages;
    }

    @Override
    public void send(NoticeId notice) {
        jobs.ask(deliveries, notice.toString(), new DeliveryJob.Sent(Tenancy.current(), notice));
    }

    @Override
    public void recall(NoticeId notice) {
        jobs.ask(recalls, notice.toString(), new RecallJob.Recalled(Tenancy.current(), notice));
    }

    @Override
    public void message(MessageId message) {
        jobs.ask(messages, message.toString(), new MessageJob.Written(Tenancy.current(), message));
    }
}
