package org.virtualschool.access.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.virtualschool.access.support.SupportAccess.Granted;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.SummaryRow;

/**
 * Who of the platform's operator asked to look, what the council said, and what was opened.
 *
 * @param maySettle whether the reader answers for the council
 * @param mayAudit whether the reader may search the audit
 */
record SupportPage(String authority, List<Entry> entries, boolean maySettle, boolean mayAudit, Form form) {

    /** @param count how many requests there were, of which the newest are shown */
    record Entry(
            SupportAccess access,
            Optional<String> answeredBy,
            Optional<String> endedBy,
            List<Opened> opened,
            int count,
            boolean lasts) {}

    /** One request. @param what the action that was asked for, in words @param children how many were shown */
    record Opened(Instant at, String what, int children) {

        String when() {
            return Dates.dayAndTime(at);
        }
    }

    /** The one that waits for an answer. */
    Optional<Entry> waiting() {
        return entries.stream().filter(entry -> entry.access().waits()).findFirst();
    }

    /** Those that were answered. */
    List<Entry> answered() {
        return entries.stream().filter(entry -> !entry.access().waits()).toList();
    }

    String heading(Entry entry) {
        return entry.access().askedByName() + ", "
                + Dates.dayAndTime(entry.access().askedAt());
    }

    List<SummaryRow> rows(Entry entry) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Asked by", entry.access().askedByName() + ", who operates the platform"));
        rows.add(SummaryRow.of("Asked on", Dates.dayAndTime(entry.access().askedAt())));
        rows.add(SummaryRow.of("Reason", entry.access().reason()));
        entry.access().ticket().ifPresent(ticket -> rows.add(SummaryRow.of("Ticket", ticket)));
        entry.access().answer().ifPresent(answer -> {
            var by = entry.answeredBy().orElse("somebody not known") + " on " + Dates.dayAndTime(answer.at());
            switch (answer) {
                case Granted granted -> addGranted(rows, entry, granted, by);
                case SupportAccess.Refused refused -> {
                    rows.add(SummaryRow.of("Refused by", by));
                    rows.add(SummaryRow.of("Because", refused.because()));
                }
            }
        });
        return rows;
    }

    private static void addGranted(List<SummaryRow> rows, Entry entry, Granted granted, String by) {
        rows.add(SummaryRow.of("Granted by", by));
        rows.add(SummaryRow.of("Granted until", Dates.dayAndTime(granted.until())));
        granted.ended()
                .ifPresent(ended -> rows.add(SummaryRow.of(
                        "Ended by",
                        entry.endedBy().orElse("somebody not known") + " on " + Dates.dayAndTime(ended.at()))));
    }

    /** For how long it may be granted; none is chosen beforehand. */
    List<Choice> hours() {
        return List.of(Choice.of("1", "1 hour"), Choice.of("4", "4 hours"), Choice.of("24", "24 hours"));
    }

    String href(Entry entry, String deed) {
        return Urls.below(authority, "support", entry.access().id(), deed);
    }

    /** The same in the audit, by days: more than was opened under this one, if the operator had another on the same days. */
    String auditHref(Entry entry) {
        var granted = entry.access().granted().orElseThrow();
        return Urls.below(authority, "audit") + "?person=" + entry.access().askedBy() + "&from=" + day(granted.at())
                + "&to=" + day(granted.over());
    }

    private static String day(Instant at) {
        return at.atZone(Dates.LONDON).toLocalDate().toString();
    }

    @Override
    public String toString() {
        return "SupportPage[" + entries.size() + "]";
    }
}
