package org.virtualschool.placement.news;

import org.springframework.stereotype.Component;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.tenancy.TenantId;

@Component
class TellOfAnswer implements JobKind<TellOfAnswer.Answer> {

    private final Telling telling;

    TellOfAnswer(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String name() {
        return "placement.tell-of-answer";
    }

    @Override
    public Class<Answer> dataType() {
        return Answer.class;
    }

    @Override
    public void run(Answer data) {
        telling.answered(data.notice());
    }

    record Answer(TenantId tenant, NoticeId notice) implements JobData {}
}
