package org.virtualschool.cohort.derived;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.virtualschool.directory.Authorities;
import org.virtualschool.web.Form;

/** Makes the pages of cohorts, and says what is wrong with what was asked. */
@Component
class CohortPages {

    private final Definitions definitions;
    private final Authorities authorities;
    private final Clock clock;

    CohortPages(Definitions definitions, Authorities authorities, Clock clock) {
        this.definitions = definitions;
        this.authorities = authorities;
        this.clock = clock;
    }

    CohortsPage counts(String authority, CohortQuestion question, Form form, Cohorts.Counts counts) {
        return new CohortsPage(new CohortAddress(authority, question), form, counts, definitions);
    }

    @Transactional(readOnly = true)
    CohortPage list(String authority, Cohort cohort, CohortQuestion question, Cohorts.Listing listing) {
        return new CohortPage(
                new CohortAddress(authority, question), cohort, definitions.of(cohort.key()), listing, names());
    }

    Form checked(@Nullable CohortQuestion question, BindingResult sent) {
        var form = Form.of(sent);
        if (question == null) {
            return form;
        }
        form = notToCome(form, "on", question.on());
        form = notToCome(form, "known", question.known());
        var days = question.days();
        return days != null && (days < 1 || days > CohortQuestion.LONGEST)
                ? form.withError("days", "Enter a number of days from 1 to " + CohortQuestion.LONGEST)
                : form;
    }

    private Form notToCome(Form form, String field, @Nullable LocalDate day) {
        return day != null && day.isAfter(LocalDate.now(clock))
                ? form.withError(field, "Enter a day that is not in the future")
                : form;
    }

    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        authorities.current().forEach(authority -> names.put(authority.code().value(), authority.name()));
        return names;
    }
}
