package org.virtualschool.placement.notice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.minimum.Reading;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Link;
import org.virtualschool.web.ui.SummaryRow;
import org.virtualschool.web.ui.TimelineItem;

/**
 * A sent notice with what has come back.
 *
 * @param clock by when it is to be acknowledged, and who hears if it is not; null where nothing is waited for
 * @param supersededBy address of the newest version, if this is an older one
 * @param correctHref null where it cannot be corrected
 * @param tryAgainHref null unless it could not be delivered
 */
record NoticePage(
        String child,
        String recipient,
        int version,
        StateWords state,
        @Nullable String clock,
        List<Link> breadcrumbs,
        @Nullable String supersededBy,
        @Nullable String correctHref,
        @Nullable String tryAgainHref,
        List<SummaryRow> childRows,
        List<SummaryRow> educationRows,
        List<SummaryRow> contactRows,
        List<TimelineItem> history) {

    /** @param versions every version, the newest first @param maySend whether the reader may correct it or try again */
    static NoticePage of(
            String authority,
            NoticeQueries.Sent sent,
            List<NoticeQueries.Sent> versions,
            @Nullable String clock,
            boolean maySend) {
        var newest = versions.getFirst();
        var isNewest = newest.id().equals(sent.id());
        var content = sent.content();
        return new NoticePage(
                content.child().name(),
                sent.recipientName(),
                sent.version(),
                StateWords.of(sent),
                isNewest ? clock : null,
                breadcrumbs(authority, sent),
                isNewest ? null : Urls.below(authority, "notices", newest.id()),
                maySend && isNewest ? Urls.below(authority, "notices", sent.id(), "correction") : null,
                maySend && sent.state() == NoticeState.UNDELIVERED
                        ? Urls.below(authority, "notices", sent.id(), "delivery")
                        : null,
                CheckPage.rows(Reading.child(content)),
                CheckPage.rows(Reading.education(content)),
                CheckPage.rows(Reading.contacts(content)),
                history(versions));
    }

    private static List<Link> breadcrumbs(String authority, NoticeQueries.Sent sent) {
        return List.of(
                Link.to(Urls.below(authority, "children"), "Children"),
                Link.to(
                        Urls.below(authority, "children", sent.child()),
                        sent.content().child().name()),
                Link.to(Urls.below(authority, "children", sent.child(), "notices"), "Notices"));
    }

    private static List<TimelineItem> history(List<NoticeQueries.Sent> versions) {
        var items = new ArrayList<TimelineItem>();
        for (var version : versions) {
            for (var receipt : version.receipts().reversed()) {
                items.add(item(version, receipt));
            }
            items.add(TimelineItem.of(
                    version.version() == 1 ? "Sent" : "Correction sent, version " + version.version(),
                    version.content().sender().name() + ", "
                            + version.content().sender().role(),
                    version.sentAt().toString(),
                    Dates.dayAndTime(version.sentAt()),
                    "To the virtual school of " + version.recipientName()));
        }
        return items;
    }

    private static TimelineItem item(NoticeQueries.Sent version, NoticeQueries.Receipt receipt) {
        var words = receipt.message() == null ? "" : "“" + receipt.message() + "”";
        var suffix = version.version() == 1 ? "" : ", version " + version.version();
        return TimelineItem.of(
                StateWords.title(receipt.kind()) + suffix,
                receipt.byWhom(),
                receipt.at().toString(),
                Dates.dayAndTime(receipt.at()),
                words);
    }

    @Override
    public String toString() {
        return "NoticePage[redacted]";
    }
}
