package org.virtualschool.cohort.caseload;

import java.util.List;
import java.util.Map;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.handover.Handover;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/**
 * Who is asked to take the child on, and whether the reader may ask somebody.
 *
 * @param open not answered yet, or declined and not settled
 */
record TakingOn(String authority, ChildId child, List<Handover> open, Map<PersonId, String> names, boolean mayAsk) {

    String who(Handover handover) {
        return names.getOrDefault(handover.to(), "");
    }

    String fromWhom(Handover handover) {
        return names.getOrDefault(handover.from(), "");
    }

    String asked(Handover handover) {
        return Dates.day(handover.askedAt());
    }

    String answer(Handover handover) {
        return handover.isOpen() ? "Not yet" : "Not taken on";
    }

    String href(Handover handover) {
        return Urls.below(authority, "children", child, "handovers", handover.id());
    }

    String newHref() {
        return Urls.below(authority, "children", child, "handovers", "new");
    }

    @Override
    public String toString() {
        return "TakingOn[" + child + "]";
    }
}
