package org.virtualschool.casework.auditing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.virtualschool.audit.AuditChain.Handed;
import org.virtualschool.post.Delivery;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;

/** The numbers that were handed out, where they went, and what a check found. */
record ChainPage(String authority, Form form, List<Handed> heads, Mailed mailed, Optional<VerdictWords> verdict) {

    /** @param to where the council reads them; empty where nothing is mailed @param outcomes what became of each, by day */
    record Mailed(Optional<String> to, Map<LocalDate, Delivery.Outcome> outcomes) {

        String on(LocalDate day) {
            return Optional.ofNullable(outcomes.get(day))
                    .map(outcome -> switch (outcome) {
                        case SENT -> "Mailed";
                        case WAITING -> "Waiting";
                        case REFUSED, FAILED -> "Not delivered";
                    })
                    .orElse("No");
        }
    }

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
