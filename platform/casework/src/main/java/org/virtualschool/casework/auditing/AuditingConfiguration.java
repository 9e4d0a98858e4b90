package org.virtualschool.casework.auditing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.casework.CaseworkAction;
import org.virtualschool.post.MessageKind;
import org.virtualschool.web.Dates;
import org.virtualschool.web.NavigationItem;

/** When the chain grows and its heads are handed out, in one copy of the application at a time; and the pages' place in the navigation. */
@Configuration(proxyBeanMethods = false)
class AuditingConfiguration {

    private static final Daily BEFORE_WORK = new Daily(Dates.LONDON, LocalTime.of(4, 10));

    @Bean
    NavigationItem auditNavigation() {
        return new NavigationItem(90, "Audit", CaseworkAction.SEARCH_AUDIT.key(), "audit");
    }

    @Bean
    MessageKind auditHeadMessage() {
        return MailingHeads.KIND;
    }

    @Bean
    RecurringTask<Void> sealingTheAudit(Rounds rounds) {
        return Tasks.recurring("casework.seal-audit", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> rounds.eachMinute());
    }

    /** A night on which nobody was there is made up for at the next start. */
    @Bean
    RecurringTask<Void> handingOutHeads(Rounds rounds) {
        return Tasks.recurring("casework.hand-out-audit-heads", BEFORE_WORK)
                .execute((instance, context) -> rounds.eachNight());
    }
}
