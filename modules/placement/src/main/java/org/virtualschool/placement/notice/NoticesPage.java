package org.virtualschool.placement.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.ChildId;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Column;
import org.virtualschool.web.ui.Link;

/** The notices about one child. @param newHref null for somebody who may not send one */
record NoticesPage(String child, List<Link> breadcrumbs, List<Row> rows, @Nullable String newHref) {

    /** One notice in its newest version. */
    record Row(String recipient, String href, String state, String sent, int version) {}

    static NoticesPage of(
            String authority, ChildId child, String name, List<NoticeQueries.Sent> notices, boolean maySend) {
        var rows = notices.stream()
                .filter(notice -> notices.stream()
                        .noneMatch(other -> other.firstId().equals(notice.firstId())
                                && other.version() > notice.version()))
                .map(notice -> new Row(
                        notice.recipientName(),
                        Urls.below(authority, "notices", notice.id()),
                        StateWords.of(notice).title(),
                        Dates.dayAndTime(notice.sentAt()),
                        notice.version()))
                .toList();
        var breadcrumbs = List.of(
                Link.to(Urls.below(authority, "children"), "Children"),
                Link.to(Urls.below(authority, "children", child), name),
                Link.here("Notices"));
        var add = maySend ? Urls.below(authority, "children", child, "notices", "new") : null;
        return new NoticesPage(name, breadcrumbs, rows, add);
    }

    List<Column> columns() {
        return List.of(Column.of("To"), Column.of("State"), Column.of("Sent"), Column.numeric("Version"));
    }

    @Override
    public String toString() {
        return "NoticesPage[redacted]";
    }
}
