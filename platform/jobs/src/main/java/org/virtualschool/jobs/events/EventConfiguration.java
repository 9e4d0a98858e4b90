package org.virtualschool.jobs.events;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** How listeners run: four at once, the others wait in line, so that a burst of news cannot take every database connection. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
class EventConfiguration {

    @Bean
    ThreadPoolTaskExecutor applicationTaskExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(4);
        executor.setThreadFactory(Thread.ofVirtual().name("listener-", 0).factory());
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(8);
        return executor;
    }

    @Bean
    RecurringTask<Void> bringingBackUnfinishedNews(UnfinishedNews news) {
        return Tasks.recurring("jobs.unfinished-news", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> news.resubmit());
    }
}
