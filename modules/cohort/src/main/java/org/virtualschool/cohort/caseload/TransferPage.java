package org.virtualschool.cohort.caseload;

import java.util.Arrays;
import java.util.List;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/** To whom a whole caseload is to go. */
record TransferPage(String authority, Transferring.Choice choice, Form form) {

    String address() {
        return Urls.below(authority, "caseloads", choice.from().person(), "transfer");
    }

    String caseloadHref() {
        return Urls.below(authority, "caseloads", choice.from().person());
    }

    List<Choice> others() {
        return Colleagues.choices(choice.others());
    }

    List<Choice> reasons() {
        return Arrays.stream(TransferReason.values())
                .map(reason -> Choice.of(reason.name(), reason.says()))
                .toList();
    }

    @Override
    public String toString() {
        return "TransferPage[" + choice.from().person() + "]";
    }
}
