package org.virtualschool.cohort.derived;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.virtualschool.web.Urls;

/** The addresses of the cohorts of one question. */
record CohortAddress(String authority, CohortQuestion question) {

    String all() {
        return Urls.below(authority, "cohorts");
    }

    String onDay(LocalDate day) {
        return Urls.query(all(), parameters(day, null));
    }

    String same() {
        return Urls.query(all(), parameters(question.on(), null));
    }

    String of(Cohort cohort, @Nullable String year) {
        return Urls.query(path(cohort), parameters(question.on(), year));
    }

    String page(Cohort cohort, int page) {
        var parameters = parameters(question.on(), question.year());
        parameters.put("size", question.paging().size());
        parameters.put("page", page);
        return Urls.query(path(cohort), parameters);
    }

    private String path(Cohort cohort) {
        return Urls.below(authority, "cohorts", cohort.key());
    }

    private Map<String, @Nullable Object> parameters(@Nullable LocalDate on, @Nullable String year) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("on", on);
        parameters.put("known", question.known());
        parameters.put("days", question.days());
        parameters.put("year", year);
        return parameters;
    }
}
