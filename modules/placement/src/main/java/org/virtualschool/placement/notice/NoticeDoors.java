package org.virtualschool.placement.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.access.Access;
import org.virtualschool.access.Action;
import org.virtualschool.access.ActionSource;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.ChildActions;
import org.virtualschool.casework.spi.ChildTab;
import org.virtualschool.casework.spi.TimelineSource;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.web.Dates;

/** Where notices are reached from: the child page's tab and its button. */
@Configuration(proxyBeanMethods = false)
class NoticeDoors {

    @Bean
    ActionSource placementActions() {
        return ActionSource.of("Notices between authorities", PlacementAction.values());
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

    @Bean
    TimelineSource noticesInTimeline(NoticeQueries notices) {
        return new TimelineSource() {
            @Override
            public Action action() {
                return PlacementAction.VIEW_NOTICE;
            }

            @Override
            public List<Entry> of(ChildId child) {
                return notices.about(child).stream()
                        .flatMap(NoticeDoors::entries)
                        .toList();
            }
        };
    }

    private static Stream<TimelineSource.Entry> entries(NoticeQueries.Sent sent) {
        var path = Optional.of("notices/" + sent.id());
        var words = "Notice to the virtual school of " + sent.recipientName();
        var title = sent.version() == 1 ? "Notice sent" : "Correction of a notice sent";
        var answers = sent.receipts().stream()
                .filter(receipt -> receipt.kind() == ReceiptKind.ACKNOWLEDGED)
                .map(receipt -> new TimelineSource.Entry(day(receipt.at()), "Notice acknowledged", words, path));
        return Stream.concat(Stream.of(new TimelineSource.Entry(day(sent.sentAt()), title, words, path)), answers);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Dates.LONDON).toLocalDate();
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
