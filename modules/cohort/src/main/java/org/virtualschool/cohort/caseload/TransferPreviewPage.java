package org.virtualschool.cohort.caseload;

import org.virtualschool.cohort.roll.YearGroup;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;

/** A caseload as it will go to somebody else. */
record TransferPreviewPage(String authority, Transferring.Plan plan, Form form) {

    int count() {
        return plan.children().size();
    }

    String day() {
        return Dates.day(plan.day());
    }

    String year(Held held) {
        return YearGroup.says(held.child().yearGroup());
    }

    /** Everybody until somebody took a tick away. */
    boolean moves(Held held) {
        return form.value("chosen") == null
                || form.values("child").contains(held.child().id().toString());
    }

    String confirmHref() {
        return choiceHref() + "/confirm";
    }

    String choiceHref() {
        return Urls.below(authority, "caseloads", plan.from().person(), "transfer");
    }

    @Override
    public String toString() {
        return "TransferPreviewPage[" + plan.from().person() + "]";
    }
}
