package org.virtualschool.cohort.importing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.roll.RollUndoing;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.NavigationItem;

/** Where lists are found, and the sweep that ends, hour by hour and council by council, the imports that nobody confirmed. */
@Configuration(proxyBeanMethods = false)
class ImportingConfiguration {

    @Bean
    NavigationItem listsInTheNavigation() {
        return new NavigationItem(40, "Lists", CohortAction.VIEW_IMPORTS.key(), "imports");
    }

    @Bean
    RecurringTask<Void> endingImportsThatWaitedTooLong(Ending ending, Tenants tenants) {
        return Tasks.recurring("cohort.imports-waited-too-long", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) ->
                        tenants.all().forEach(tenant -> Tenancy.as(tenant.id(), ending::expireWhatWaitedTooLong)));
    }

    /** What can no longer be undone is forgotten. */
    @Bean
    RecurringTask<Void> forgettingHowToUndo(RollUndoing undoing, Tenants tenants, Clock clock) {
        return Tasks.recurring("cohort.imports-forgotten", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> {
                    var then = clock.instant().minus(RollImport.UNDOABLE);
                    tenants.all().forEach(tenant -> Tenancy.as(tenant.id(), () -> undoing.forgetBefore(then)));
                });
    }
}
