package org.virtualschool.placement.inbox;

import java.util.List;
import java.util.Map;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Paging;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Column;
import org.virtualschool.web.ui.Link;
import org.virtualschool.web.ui.PageLink;

/** The inbox. @param count how many there are in all, not only on this page */
record InboxPage(int count, boolean waiting, List<Link> views, List<Row> rows, List<PageLink> pages, String says) {

    /** One notice. */
    record Row(
            String child,
            String href,
            String from,
            String tells,
            String year,
            String arrived,
            String state,
            String tag) {

        @Override
        public String toString() {
            return "Row[redacted]";
        }
    }

    static InboxPage of(
            String authority, boolean waiting, int count, Paging paging, List<InboxQueries.Arrived> notices) {
        var all = Urls.below(authority, "inbox");
        var views = views(authority, waiting ? View.WAITING : View.ALL);
        var show = waiting ? "" : "all";
        return new InboxPage(
                count,
                waiting,
                views,
                notices.stream().map(notice -> row(authority, notice)).toList(),
                paging.pages(count) == 1
                        ? List.of()
                        : paging.links(count, page -> Urls.query(all, Map.of("show", show, "page", page))),
                paging.says(count));
    }

    /** What the inbox can be asked for. */
    enum View {
        WAITING,
        ALL,
        WITHDRAWN
    }

    static List<Link> views(String authority, View current) {
        var inbox = Urls.below(authority, "inbox");
        return List.of(
                Link.to(inbox, "Waiting for an acknowledgement").current(current == View.WAITING),
                Link.to(Urls.query(inbox, Map.of("show", "all")), "All notices").current(current == View.ALL),
                Link.to(Urls.below(authority, "inbox", "withdrawn"), "Withdrawn")
                        .current(current == View.WITHDRAWN));
    }

    private static Row row(String authority, InboxQueries.Arrived notice) {
        var year = notice.content().schooling().yearGroup();
        var state = state(notice);
        return new Row(
                notice.content().child().name(),
                Urls.below(authority, "inbox", notice.id()),
                notice.senderAuthority(),
                notice.content().occasion().type().title(),
                year == null ? "Not known" : year < 0 ? "Nursery" : year == 0 ? "Reception" : "Year " + year,
                Dates.dayAndTime(notice.deliveredAt()),
                state,
                tag(state));
    }

    private static String state(InboxQueries.Arrived notice) {
        if (notice.acknowledgedAt() != null) {
            return "Acknowledged";
        }
        if (notice.superseded()) {
            return "Replaced";
        }
        return notice.openedAt() == null ? "New" : "Opened";
    }

    private static String tag(String state) {
        return switch (state) {
            case "Acknowledged" -> "govuk-tag--green";
            case "Replaced" -> "govuk-tag--grey";
            case "New" -> "govuk-tag--yellow";
            default -> "govuk-tag--blue";
        };
    }

    List<Column> columns() {
        return List.of(
                Column.of("Child"),
                Column.of("From"),
                Column.of("What it tells"),
                Column.of("School year"),
                Column.of("Arrived"),
                Column.of("State"));
    }
}
