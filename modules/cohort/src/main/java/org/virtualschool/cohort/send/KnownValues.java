package org.virtualschool.cohort.send;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.history.Episode;

/** What a form is filled with before anybody has typed. */
final class KnownValues {

    private final Map<String, String> values = new LinkedHashMap<>();

    private KnownValues() {}

    /** For a change: all that is likely to stay, but not the day, nor a review that the rule works out again. */
    static Map<String, String> forChange(Optional<Episode<Sen>> now, Optional<PlanAuthority> proposed) {
        var known = new KnownValues();
        proposed.ifPresent(by -> known.put("maintainedBy", by.value()).put("assessedBy", by.value()));
        now.ifPresent(episode -> known.sen(episode.value()));
        return known.values;
    }

    /** For a correction: everything as it is. */
    static Map<String, String> forCorrection(Episode<Sen> now) {
        var known = new KnownValues().sen(now.value());
        known.put("from", now.startsOn());
        if (!now.startsKnown()) {
            known.put("learnt", "yes");
        }
        return known.values;
    }

    private KnownValues sen(Sen sen) {
        put("provision", sen.provision())
                .put("primaryNeed", sen.primaryNeed())
                .put("secondaryNeed", sen.secondaryNeed());
        put("maintainedBy", sen.maintainedBy()).put("assessedBy", sen.maintainedBy());
        put("planMadeOn", sen.planMadeOn()).put("reviewedOn", sen.reviewedOn());
        var byRule = AnnualReviewRule.due(sen, Optional.empty());
        LocalDate entered = sen.reviewDueOn();
        return byRule.filter(due -> due.equals(entered)).isPresent() ? this : put("reviewDueOn", entered);
    }

    private KnownValues put(String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value.toString());
        }
        return this;
    }
}
