package org.virtualschool.placement.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.placement.minimum.Line;
import org.virtualschool.placement.minimum.Reading;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Link;
import org.virtualschool.web.ui.SummaryRow;

/**
 * One notice from elsewhere.
 *
 * @param acknowledged who acknowledged it and when, in words; null while it waits
 * @param acknowledgeHref null where the reader cannot acknowledge it
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
        Form form,
        List<Link> breadcrumbs,
        List<SummaryRow> childRows,
        List<SummaryRow> educationRows,
        List<SummaryRow> contactRows) {

    static InboxNoticePage of(
            String authority, InboxQueries.Arrived notice, String clock, boolean mayAcknowledge, Form form) {
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
                form,
                List.of(Link.to(Urls.below(authority, "inbox"), "Inbox"), Link.here(notice.senderAuthority())),
                rows(Reading.child(content)),
                rows(Reading.education(content)),
                rows(Reading.contacts(content)));
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
