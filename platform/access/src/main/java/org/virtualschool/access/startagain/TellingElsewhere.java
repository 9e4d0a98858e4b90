package org.virtualschool.access.startagain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.membership.Standings;
import org.virtualschool.access.setup.TellingTheHead;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.PersonId;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.tenancy.TenantId;

/**
 * Tells another council that somebody with access there started again: its audit, and its head's office. Which council it was, and why, stays
 * with that one. Told twice after a crash rather than never.
 */
@Component
class TellingElsewhere implements JobKind<TellingElsewhere.News> {

    private final Standings standings;
    private final TellingTheHead head;
    private final Audit audit;
    private final TransactionTemplate transactions;

    TellingElsewhere(Standings standings, TellingTheHead head, Audit audit, TransactionTemplate transactions) {
        this.standings = standings;
        this.head = head;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** @param tenant who is told */
    record News(TenantId tenant, PersonId person) implements JobData {}

    @Override
    public String name() {
        return "access.started-again-elsewhere";
    }

    @Override
    public Class<News> dataType() {
        return News.class;
    }

    @Override
    public void run(News news) {
        transactions.executeWithoutResult(
                status -> standings.of(news.person()).ifPresent(standing -> tell(news.person())));
    }

    private void tell(PersonId person) {
        audit.changed(
                "access.started-again-elsewhere",
                List.of(),
                "Account of person " + person + " emptied by way of another council");
        head.isTold(StartAgainConfiguration.ELSEWHERE, "people", person);
    }
}
