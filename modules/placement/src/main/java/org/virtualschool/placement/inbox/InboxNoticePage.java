package org.virtualschool.placement.inbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.virtualschool.placement.asking.Conversation;
import org.virtualschool.placement.minimum.Line;
import org.virtualschool.placement.minimum.Reading;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Link;
import org.virtualschool.web.ui.SummaryRow;
import org.virtualschool.web.ui.TimelineItem;

/**
 * One notice from elsewhere.
 *
 * @param acknowledged who acknowledged it and when, in words; null while it waits
 * @param acknowledgeHref null where the reader cannot acknowledge it
 * @param asked whether a question of ours waits for an answer
 * @param queryHref null where the reader cannot ask
 * @param notOursHref null where the reader cannot send it back
 * @param clock by when it is to be acknowledged, and who hears if it is not; null once it is
 */
record InboxNoticePage(
        String child,
        String from,
        int version,
        boolean superseded,
        String arrived,
        @Nullable String acknowledged,
        @Nullable String message,
        @Nullable String acknowledgeHref,
        @Nullable String clock,
        boolean asked,
        @Nullable String queryHref,
        @Nullable String notOursHref,
        Form form,
        List<Link> breadcrumbs,
        List<SummaryRow> occasionRows,
        List<SummaryRow> childRows,
        List<SummaryRow> educationRows,
        List<SummaryRow> contactRows,
        List<TimelineItem> history) {

    static InboxNoticePage of(
            String authority,
            InboxQueries.Arrived notice,
            @Nullable String clock,
            Conversation conversation,
            boolean mayAcknowledge,
            Form form) {
        var content = notice.content();
        var open = notice.acknowledgedAt() == null && !notice.superseded();
        return new InboxNoticePage(
                content.child().name(),
                notice.senderAuthority(),
                notice.version(),
                notice.superseded(),
                "Sent " + Dates.dayAndTime(notice.sentAt()) + ", arrived " + Dates.dayAndTime(notice.deliveredAt()),
                notice.acknowledgedAt() == null
                        ? null
                        : "Acknowledged by " + notice.acknowledgedAs() + " on "
                                + Dates.dayAndTime(notice.acknowledgedAt()),
                notice.message(),
                mayAcknowledge && open ? Urls.below(authority, "inbox", notice.id(), "acknowledgement") : null,
                open ? clock : null,
                conversation.awaitsAnswer(),
                mayAcknowledge && !notice.superseded() ? Urls.below(authority, "inbox", notice.id(), "query") : null,
                mayAcknowledge ? Urls.below(authority, "inbox", notice.id(), "not-ours") : null,
                form,
                List.of(Link.to(Urls.below(authority, "inbox"), "Inbox"), Link.here(notice.senderAuthority())),
                rows(Reading.occasion(content)),
                rows(Reading.child(content)),
                rows(Reading.education(content)),
                rows(Reading.contacts(content)),
                history(notice, conversation));
    }

    /** The newest first. */
    private static List<TimelineItem> history(InboxQueries.Arrived notice, Conversation conversation) {
        var arrived = Stream.of(
                item("Acknowledged", notice.acknowledgedAs(), notice.acknowledgedAt(), notice.message()),
                item("Opened here", null, notice.openedAt(), null),
                item("Arrived here", null, notice.deliveredAt(), null),
                item("Sent", notice.content().sender().name(), notice.sentAt(), null));
        return Stream.concat(arrived.flatMap(Optional::stream), conversation.items().stream())
                .sorted(Comparator.comparing((TimelineItem item) -> Instant.parse(item.machineTime()))
                        .reversed())
                .toList();
    }

    private static Optional<TimelineItem> item(
            String title, @Nullable String by, @Nullable Instant at, @Nullable String words) {
        return Optional.ofNullable(at)
                .map(time -> TimelineItem.of(
                        title, by, time.toString(), Dates.dayAndTime(time), words == null ? "" : "“" + words + "”"));
    }

    private static List<SummaryRow> rows(List<Line> lines) {
        return lines.stream()
                .map(line -> SummaryRow.of(line.label(), line.value()))
                .toList();
    }

    @Override
    public String toString() {
        return "InboxNoticePage[redacted]";
    }
}
