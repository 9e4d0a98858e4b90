package org.virtualschool.placement.notice;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.access.Access;
import org.virtualschool.access.ActionSource;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.ChildActions;
import org.virtualschool.casework.spi.ChildTab;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.placement.PlacementAction;

/** Where notices are reached from: the child page's tab and its button. */
@Configuration(proxyBeanMethods = false)
class NoticeDoors {

    @Bean
    ActionSource placementActions() {
        return () -> Arrays.asList(PlacementAction.values());
    }

    @Bean
    ChildTab noticesTab() {
        return new ChildTab(60, "Notices", "notices", PlacementAction.VIEW_NOTICE);
    }

    /** "Tell the virtual school of Hillingdon", where the roll places the child elsewhere in England. */
    @Bean
    ChildActions tellingTheHost(Access access, Drafting drafting) {
        return child -> access.may(PlacementAction.SEND_NOTICE) ? deeds(drafting, child) : List.of();
    }

    private static List<ChildActions.Deed> deeds(Drafting drafting, ChildId child) {
        var beginning = drafting.begin(child);
        if (beginning.child().status() != ChildStatus.LOOKED_AFTER) {
            return List.of();
        }
        return beginning.proposedName().stream()
                .map(host -> new ChildActions.Deed(
                        "Tell the virtual school of " + host, "children/" + child + "/notices/new"))
                .toList();
    }
}
