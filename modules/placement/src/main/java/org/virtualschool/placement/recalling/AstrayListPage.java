package org.virtualschool.placement.recalling;

import java.util.List;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Column;

/** Notices that went astray. */
record AstrayListPage(List<Row> rows) {

    /** One of them. @param tag colour of the state */
    record Row(String recipient, String href, String sent, String opened, String state, String tag) {}

    static AstrayListPage of(String authority, List<AstrayRepository.Astray> notices) {
        return new AstrayListPage(notices.stream()
                .map(notice -> new Row(
                        notice.recipient(),
                        Urls.below(authority, "misdirected", notice.id()),
                        Dates.dayAndTime(notice.sentAt()),
                        notice.openedAt() == null ? "Not that we know of" : Dates.dayAndTime(notice.openedAt()),
                        state(notice),
                        notice.judgement() == null ? "govuk-tag--yellow" : "govuk-tag--grey"))
                .toList());
    }

    private static String state(AstrayRepository.Astray notice) {
        if (notice.judgement() == null) {
            return "To be judged";
        }
        return notice.judgement().reported() ? "Reported" : "Not reported";
    }

    List<Column> columns() {
        return List.of(Column.of("Went to"), Column.of("Sent"), Column.of("Opened there"), Column.of("State"));
    }
}
