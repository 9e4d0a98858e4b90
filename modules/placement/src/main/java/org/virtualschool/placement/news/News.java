package org.virtualschool.placement.news;

import org.springframework.stereotype.Component;
import org.virtualschool.jobs.Jobs;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.MessageId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.tenancy.Tenancy;

/**
 * Asks that the bound tenant's people be told. A job of that tenant tells them, because the exchange's role may neither write to a work list
 * nor publish news, and its transaction is not the registry's.
 */
@Component
public class News {

    private final Jobs jobs;
    private final TellOfArrival arrivals;
    private final TellOfWithdrawal withdrawals;
    private final TellOfAnswer answers;
    private final TellOfMessage messages;

    News(
            Jobs jobs,
            TellOfArrival arrivals,
            TellOfWithdrawal withdrawals,
            TellOfAnswer answers,
            TellOfMessage messages) {
        this.jobs = jobs;
        this.arrivals = arrivals;
        this.withdrawals = withdrawals;
        this.answers = answers;
        this.messages = messages;
    }

    /** A notice from elsewhere lies in the bound tenant's inbox. */
    public void askToTellOfArrival(InboxNoticeId notice) {
        jobs.ask(arrivals, notice.toString(), new TellOfArrival.Arrival(Tenancy.current(), notice));
    }

    /** A notice from elsewhere was withdrawn from the bound tenant's inbox. */
    public void askToTellOfWithdrawal(InboxNoticeId notice) {
        jobs.ask(withdrawals, notice.toString(), new TellOfWithdrawal.Withdrawal(Tenancy.current(), notice));
    }

    /** The other side has opened, acknowledged or given back what the bound tenant sent. */
    public void askToTellOfAnswer(NoticeId notice, ReceiptKind latest) {
        jobs.ask(answers, notice + ":" + latest, new TellOfAnswer.Answer(Tenancy.current(), notice));
    }

    /** A question about a notice, or an answer, has come to the bound tenant. */
    public void askToTellOfMessage(MessageId message) {
        jobs.ask(messages, message.toString(), new TellOfMessage.Came(Tenancy.current(), message));
    }

    /** Opens the work for inbox notices that wait for an acknowledgement, wherever it is missing. */
    public void remindOfWaiting() {
        arrivals.remindOfWaiting();
    }
}
