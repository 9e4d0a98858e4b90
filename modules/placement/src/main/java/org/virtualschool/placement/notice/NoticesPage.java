package org.virtualschool.placement.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Column;

/** The notices about one child. @param newHref null for somebody who may not send one */
record NoticesPage(
        ChildShell shell, List<Row> rows, @Nullable String newHref) {

    /** One notice in its newest version. */
    record Row(String recipient, String href, String state, String sent, int version) {}

    static NoticesPage of(String authority, ChildShell shell, List<NoticeQueries.Sent> notices, boolean maySend) {
        var rows = notices.stream()
                .filter(notice -> notices.stream()
                        .noneMatch(other ->
                                other.firstId().equals(notice.firstId()) && other.version() > notice.version()))
                .map(notice -> new Row(
                        notice.recipientName(),
                        Urls.below(authority, "notices", notice.id()),
                        StateWords.of(notice).title(),
                        Dates.dayAndTime(notice.sentAt()),
                        notice.version()))
                .toList();
        var add = maySend ? Urls.below(authority, "children", shell.child(), "notices", "new") : null;
        return new NoticesPage(shell, rows, add);
    }

    List<Column> columns() {
        return List.of(Column.of("To"), Column.of("State"), Column.of("Sent"), Column.numeric("Version"));
    }

    @Override
    public String toString() {
        return "NoticesPage[redacted]";
    }
}
