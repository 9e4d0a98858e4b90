package org.virtualschool.access.operator;

import java.util.List;
import org.virtualschool.tenancy.manifest.CouncilState;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** Every council with its state and use. */
record CouncilsPage(List<Row> rows) {

    /** @param poorly whether its mail or its work is stuck */
    record Row(CouncilState state, Council.Use use, boolean poorly) {

        String slug() {
            return state.tenant().slug();
        }

        /** In a word. */
        String stands() {
            return state.suspendedAt().isPresent()
                    ? "Suspended"
                    : state.liveSince().isPresent() ? "Live" : "Being set up";
        }

        String colour() {
            return state.suspendedAt().isPresent()
                    ? "govuk-tag--red"
                    : state.liveSince().isPresent() ? "govuk-tag--green" : "govuk-tag--yellow";
        }

        String since() {
            return state.suspendedAt().or(state::liveSince).map(Dates::day).orElse("");
        }

        /** What the operator should look at; empty for nothing. */
        String needs() {
            if (poorly) {
                return "Mail or work is stuck: open the council";
            }
            if (use.wishWaits()) {
                return "Waits for the council’s answer";
            }
            if (use.administrators() == 0) {
                return use.invitations() == 0
                        ? "Ask the first access administrator"
                        : "First access administrator is asked";
            }
            return use.administrators() == 1 ? "Only one access administrator" : "";
        }

        String href() {
            return Urls.path("operator", "councils", slug());
        }
    }

    String newHref() {
        return Urls.path("operator", "manifest");
    }
}
