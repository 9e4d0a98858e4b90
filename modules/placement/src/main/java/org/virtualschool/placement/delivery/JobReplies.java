package org.virtualschool.placement.delivery;

import org.springframework.stereotype.Component;
import org.virtualschool.jobs.Jobs;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.placement.post.Replies;
import org.virtualschool.tenancy.Tenancy;

/** Has jobs carry back what is handed over: what was written and the job that carries it are one transaction. */
@Component
class JobReplies implements Replies {

    private final Jobs jobs;
    private final AnswerJob answers;
    private final ReturnJob returns;
    private final Returning returning;

    JobReplies(Jobs jobs, AnswerJob answers, ReturnJob returns, Returning returning) {
        this.jobs = jobs;
        this.answers = answers;
        this.returns = returns;
        this.returning = returning;
    }

    @Override
    public void answer(InboxNoticeId notice, ReceiptKind what) {
        jobs.ask(answers, notice + ":" + what, new AnswerJob.Answered(Tenancy.current(), notice));
    }

    @Override
    public void giveBack(InboxNoticeId notice) {
        jobs.ask(returns, notice.toString(), new ReturnJob.Gone(Tenancy.current(), notice));
    }

    @Override
    public void clear(InboxNoticeId notice) {
        returning.clear(Tenancy.current(), notice);
    }
}
