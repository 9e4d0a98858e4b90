package org.virtualschool.cohort.aftercare;

import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.care.CareCodes;
import org.virtualschool.web.Form;

/** Makes the page of an offer. */
@Component
class AfterCarePages {

    private final ChildShells shells;
    private final AfterCareRules rules;
    private final CareCodes codes;
    private final Access access;

    AfterCarePages(ChildShells shells, AfterCareRules rules, CareCodes codes, Access access) {
        this.shells = shells;
        this.rules = rules;
        this.codes = codes;
        this.access = access;
    }

    AfterCarePage of(String authority, ChildId child, AfterCareReading.Reading reading, Form form) {
        return new AfterCarePage(authority, shells.of(child, ""), reading, rules, codes, access::nameOf, form);
    }
}
