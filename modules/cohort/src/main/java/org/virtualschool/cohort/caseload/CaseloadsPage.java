package org.virtualschool.cohort.caseload;

import java.util.List;
import org.virtualschool.web.Urls;

/** Everybody with a caseload. */
record CaseloadsPage(String authority, List<CaseloadReading.Size> everybody, boolean mayViewAccess) {

    /** Whether those who work with children can see them. */
    String accessHref() {
        return Urls.below(authority, "caseloads", "access");
    }

    String address(CaseloadReading.Size one) {
        return Urls.below(authority, "caseloads", one.member().person());
    }

    String roles(CaseloadReading.Size one) {
        return one.member().memberships().isEmpty()
                ? "Access has ended"
                : one.member().roles();
    }

    String number(CaseloadReading.Size one) {
        return one.member().workerNumber().orElse("Not given");
    }

    @Override
    public String toString() {
        return "CaseloadsPage[" + everybody.size() + "]";
    }
}
