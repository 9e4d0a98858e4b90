package org.virtualschool.access.operator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.virtualschool.access.support.SupportAccess;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.SummaryRow;

/**
 * One council as its operator sees it.
 *
 * @param health whether it can work, and does
 * @param drift what Keycloak has otherwise than what is in force, in words
 * @param asked the latest support access that was asked for, and what became of it
 */
record CouncilPage(
        CouncilsPage.Row row, List<SummaryRow> health, List<String> drift, Optional<SupportAccess> asked, Form form) {

    List<SummaryRow> rows() {
        var tenant = row.state().tenant();
        var own = List.of(
                SummaryRow.of("Virtual school", tenant.virtualSchool()),
                SummaryRow.of("Codes", tenant.dfeCode() + ", " + tenant.gssCode()),
                SummaryRow.of("State", row.since().isEmpty() ? row.stands() : row.stands() + " since " + row.since()),
                SummaryRow.of("Last change", Dates.day(row.state().changedAt())),
                SummaryRow.of("People with access", Integer.toString(row.use().people())),
                SummaryRow.of(
                        "Access administrators", Integer.toString(row.use().administrators())),
                SummaryRow.of("Open invitations", Integer.toString(row.use().invitations())));
        return Stream.concat(own.stream(), health.stream()).toList();
    }

    /** Whether support access can be asked for: of a live council, which has answered what was asked before. What was typed stays. */
    boolean mayAsk() {
        return form.value("reason") != null
                || row.state().tenant().live()
                        && !suspended()
                        && asked.filter(SupportAccess::waits).isEmpty();
    }

    /** What became of the latest wish for support access; empty where there was none. */
    String support() {
        return asked.map(CouncilPage::words).orElse("");
    }

    private static String words(SupportAccess asked) {
        var who = asked.askedByName() + " asked on " + Dates.dayAndTime(asked.askedAt());
        return switch (asked.answer().orElse(null)) {
            case null -> who + " for support access: the council has not answered yet.";
            case SupportAccess.Refused refused ->
                who + " for support access. The council refused: " + refused.because();
            case SupportAccess.Granted granted ->
                who + " for support access. The council granted it until " + Dates.dayAndTime(granted.over()) + ".";
        };
    }

    /** Where the council's pages begin. */
    String councilHref() {
        return Urls.path(row.slug());
    }

    boolean suspended() {
        return row.state().suspendedAt().isPresent();
    }

    String href(String deed) {
        return Urls.path("operator", "councils", row.slug(), deed);
    }

    String manifestHref() {
        return Urls.path("operator", "manifest") + "?council=" + row.slug();
    }

    String listHref() {
        return Urls.path("operator");
    }
}
