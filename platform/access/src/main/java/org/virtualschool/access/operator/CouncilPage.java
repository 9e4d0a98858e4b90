package org.virtualschool.access.operator;

import java.util.List;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.SummaryRow;

/**
 * One council as its operator sees it.
 *
 * @param drift what Keycloak has otherwise than what is in force, in words
 */
record CouncilPage(CouncilsPage.Row row, List<String> drift, Form form) {

    List<SummaryRow> rows() {
        var tenant = row.state().tenant();
        return List.of(
                SummaryRow.of("Virtual school", tenant.virtualSchool()),
                SummaryRow.of("Codes", tenant.dfeCode() + ", " + tenant.gssCode()),
                SummaryRow.of("State", row.since().isEmpty() ? row.stands() : row.stands() + " since " + row.since()),
                SummaryRow.of("Last change", Dates.day(row.state().changedAt())),
                SummaryRow.of("People with access", Integer.toString(row.use().people())),
                SummaryRow.of(
                        "Access administrators", Integer.toString(row.use().administrators())),
                SummaryRow.of("Open invitations", Integer.toString(row.use().invitations())));
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
