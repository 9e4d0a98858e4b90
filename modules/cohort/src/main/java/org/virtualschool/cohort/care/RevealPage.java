package org.virtualschool.cohort.care;

import java.util.List;
import java.util.Objects;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Form;
import org.virtualschool.web.ui.SummaryRow;

/** Asks for a reason, or shows what it was asked for. */
record RevealPage(ChildShell shell, ProtectedDetails details, Form form) {

    List<SummaryRow> rows() {
        return List.of(
                SummaryRow.of("Address", Objects.requireNonNullElse(details.address(), "Not recorded")),
                SummaryRow.of("Postcode", Objects.requireNonNullElse(details.postcode(), "Not recorded")),
                SummaryRow.of("Carer", Objects.requireNonNullElse(details.carer(), "Not recorded")));
    }

    @Override
    public String toString() {
        return "RevealPage[" + shell.child() + "]";
    }
}
