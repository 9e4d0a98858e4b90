package org.virtualschool.placement.notice;

import java.util.List;
import org.virtualschool.placement.minimum.Line;
import org.virtualschool.placement.minimum.Reading;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Link;
import org.virtualschool.web.ui.SummaryRow;

/**
 * The answers to check: exactly what the other side will read.
 *
 * @param mark changes with every word on the page
 */
record CheckPage(
        String child,
        String recipient,
        boolean onPlatform,
        boolean correction,
        String sendHref,
        String changeHref,
        String mark,
        List<SummaryRow> occasionRows,
        List<SummaryRow> childRows,
        List<SummaryRow> educationRows,
        List<SummaryRow> contactRows) {

    static CheckPage of(String authority, Drafting.Checked checked) {
        var draft = checked.draft();
        var content = checked.content();
        var change = changeHref(authority, draft);
        return new CheckPage(
                content.child().name(),
                checked.recipientName(),
                checked.onPlatform(),
                draft.version() > 1,
                Urls.below(authority, "notices", draft.id(), "send"),
                change,
                checked.mark(),
                changeable(Reading.occasion(content), change),
                rows(Reading.child(content)),
                changeable(Reading.education(content), change),
                rows(Reading.contacts(content)));
    }

    /** Where the draft's choices are made. */
    static String changeHref(String authority, Draft draft) {
        return draft.version() > 1
                ? Urls.below(authority, "notices", draft.firstId(), "correction")
                : Urls.below(authority, "children", draft.child(), "notices", "new");
    }

    static List<SummaryRow> rows(List<Line> lines) {
        return lines.stream()
                .map(line -> SummaryRow.of(line.label(), line.value()))
                .toList();
    }

    private static List<SummaryRow> changeable(List<Line> lines, String change) {
        var chosen = List.of("What it tells", "What happens", "Proposed school", "Special educational needs");
        return lines.stream()
                .map(line -> chosen.contains(line.label())
                        ? SummaryRow.of(
                                line.label(),
                                line.value(),
                                Link.to(change, "Change").about(line.label()))
                        : SummaryRow.of(line.label(), line.value()))
                .toList();
    }

    @Override
    public String toString() {
        return "CheckPage[redacted]";
    }
}
