package org.virtualschool.placement.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.access.Access;
import org.virtualschool.access.Action;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.ChildActions;
import org.virtualschool.casework.spi.ChildTab;
import org.virtualschool.casework.spi.TimelineSource;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Dates;
import org.virtualschool.web.NavigationItem;

/** Where proposed placements and what is asked of them are reached from. */
@Configuration(proxyBeanMethods = false)
class MoveDoors {

    @Bean
    ChildTab movesTab() {
        return new ChildTab(55, "Proposed placements", MovePages.TAB, PlacementAction.VIEW_MOVE);
    }

    @Bean
    ChildActions proposingPlacements(Access access) {
        return child -> access.may(PlacementAction.PROPOSE_MOVE, child)
                ? List.of(new ChildActions.Deed("Propose a placement", "children/" + child + "/moves/new"))
                : List.of();
    }

    @Bean
    NavigationItem movesNavigation() {
        return new NavigationItem(20, "Proposed placements", PlacementAction.VIEW_MOVE.key(), "moves");
    }

    @Bean
    TimelineSource movesInTimeline(Decisions decisions, MoveWords words) {
        return new TimelineSource() {
            @Override
            public Action action() {
                return PlacementAction.VIEW_MOVE;
            }

            @Override
            public List<Entry> of(ChildId child) {
                return decisions.movesOf(child).stream()
                        .map(move -> entry(move, words))
                        .toList();
            }
        };
    }

    private static TimelineSource.Entry entry(Move move, MoveWords words) {
        return new TimelineSource.Entry(
                move.proposedAt().atZone(Dates.LONDON).toLocalDate(),
                "Placement proposed",
                "%s, from %s: %s"
                        .formatted(
                                words.area(move.facts()),
                                Dates.day(move.starts()),
                                move.state().says().toLowerCase(Locale.UK)),
                Optional.of("moves/" + move.id()));
    }
}
