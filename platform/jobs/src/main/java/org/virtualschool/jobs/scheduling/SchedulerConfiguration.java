package org.virtualschool.jobs.scheduling;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import tools.jackson.databind.json.JsonMapper;

/**
 * One scheduler for each copy of the application, all on one table. It joins business transactions through the proxy; without it a job would
 * stay after a rollback. A copy that dies is noticed after 40 seconds and its jobs run elsewhere.
 */
@Configuration(proxyBeanMethods = false)
class SchedulerConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    Scheduler scheduler(
            DataSource dataSource, JsonMapper json, JobTasks kinds, ObjectProvider<RecurringTask<?>> recurring) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), kinds.all())
                .startTasks(recurring.orderedStream().toList())
                .tableName("jobs.scheduled_tasks")
                .schedulerName(new SchedulerName.Fixed("copy-" + UUID.randomUUID()))
                .serializer(new JsonSerializer(json))
                .threads(4)
                .pollingInterval(Duration.ofMillis(500))
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(8))
                .build();
    }

    @Bean
    SmartLifecycle schedulerStartsAndStops(Scheduler scheduler) {
        return new SchedulerLifecycle(scheduler);
    }

    private static final class SchedulerLifecycle implements SmartLifecycle {

        private final Scheduler scheduler;
        private volatile boolean running;

        SchedulerLifecycle(Scheduler scheduler) {
            this.scheduler = scheduler;
        }

        @Override
        public void start() {
            scheduler.start();
            running = true;
        }

        @Override
        public void stop() {
            running = false;
            scheduler.stop();
        }

        @Override
        public boolean isRunning() {
            return running;
        }
    }
}
