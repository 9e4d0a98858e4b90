package org.virtualschool.placement.recalling;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.Link;
import org.virtualschool.web.ui.SummaryRow;

/** One notice that went astray. @param action where a judgement is sent; null once there is one */
record AstrayPage(
        String recipient, List<SummaryRow> rows, @Nullable String action, Form form, List<Link> breadcrumbs) {

    static AstrayPage of(String authority, AstrayRepository.Astray notice, Form form) {
        return new AstrayPage(
                notice.recipient(),
                rows(notice),
                notice.judgement() == null ? Urls.below(authority, "misdirected", notice.id()) : null,
                form,
                List.of(
                        Link.to(Urls.below(authority, "misdirected"), "Notices that went astray"),
                        Link.here(notice.recipient())));
    }

    private static List<SummaryRow> rows(AstrayRepository.Astray notice) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Went to", notice.recipient()));
        rows.add(SummaryRow.of("Sent", Dates.dayAndTime(notice.sentAt()) + " by " + notice.sender()));
        rows.add(SummaryRow.of(
                "What it said", "One child’s name, date of birth, number, school and needs. No home, no carer."));
        rows.add(SummaryRow.of(
                "Opened there",
                notice.openedAt() == null ? "Not that we know of" : Dates.dayAndTime(notice.openedAt())));
        if (notice.sentBackAt() != null) {
            rows.add(SummaryRow.of(
                    "Sent back",
                    Dates.dayAndTime(notice.sentBackAt()) + " by " + notice.sentBackBy() + ", who deleted it"));
        }
        if (notice.recalledAt() != null && notice.recalledWhy() != null) {
            rows.add(SummaryRow.of(
                    "Taken back",
                    Dates.dayAndTime(notice.recalledAt()) + ". "
                            + notice.recalledWhy().words()));
            rows.add(SummaryRow.of(
                    "Gone from there since",
                    notice.removedAt() == null ? "It is still on its way back" : Dates.dayAndTime(notice.removedAt())));
        }
        if (notice.judgement() != null) {
            var judgement = notice.judgement();
            rows.add(SummaryRow.of("What follows", judgement.reported() ? "It is reported" : "It is not reported"));
            rows.add(SummaryRow.of("Why", judgement.words()));
            rows.add(SummaryRow.of("Said by", judgement.by() + " on " + Dates.dayAndTime(judgement.at())));
        }
        return rows;
    }

    List<Choice> outcomes() {
        return List.of(
                Choice.of("true", "Yes, it is reported to the Information Commissioner"),
                Choice.of("false", "No, it need not be reported"));
    }
}
