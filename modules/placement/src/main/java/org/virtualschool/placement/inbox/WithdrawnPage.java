package org.virtualschool.placement.inbox;

import java.util.List;
import java.util.Map;
import org.virtualschool.placement.ReturnReason;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Paging;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Column;
import org.virtualschool.web.ui.Link;
import org.virtualschool.web.ui.PageLink;

/** Notices that were withdrawn. @param count how many there are in all, not only on this page */
record WithdrawnPage(int count, List<Link> views, List<Row> rows, List<PageLink> pages, String says) {

    /** One notice. */
    record Row(String from, String arrived, String withdrawn, String why) {}

    static WithdrawnPage of(String authority, int count, Paging paging, List<WithdrawnQueries.Withdrawn> notices) {
        var here = Urls.below(authority, "inbox", "withdrawn");
        return new WithdrawnPage(
                count,
                InboxPage.views(authority, InboxPage.View.WITHDRAWN),
                notices.stream()
                        .map(notice -> new Row(
                                notice.senderAuthority(),
                                Dates.dayAndTime(notice.deliveredAt()),
                                Dates.dayAndTime(notice.withdrawnAt()),
                                says(notice.why())))
                        .toList(),
                paging.pages(count) == 1
                        ? List.of()
                        : paging.links(count, page -> Urls.query(here, Map.of("page", page))),
                paging.says(count));
    }

    private static String says(ReturnReason why) {
        return switch (why) {
            case WITHDRAWN -> "Its sender withdrew it";
            case NOT_OURS -> "Sent back: not ours";
            case UNREAD -> "Nobody opened it";
        };
    }

    List<Column> columns() {
        return List.of(Column.of("From"), Column.of("Arrived"), Column.of("Gone since"), Column.of("Why"));
    }
}
