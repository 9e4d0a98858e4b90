package org.virtualschool.casework.auditing;

import java.util.List;
import java.util.Optional;
import org.virtualschool.audit.AuditChain.Handed;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;

/** The numbers that were handed out, and what a check found. */
record ChainPage(String authority, Form form, List<Handed> heads, Optional<VerdictWords> verdict) {

    String action() {
        return Urls.below(authority, "audit", "chain");
    }

    String searchHref() {
        return Urls.below(authority, "audit");
    }

    String day(Handed handed) {
        return Dates.day(handed.day());
    }
}
