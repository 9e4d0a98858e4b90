package org.virtualschool.cohort.send;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.Children;
import org.virtualschool.directory.Authorities;

/** Reads what somebody says of a child's special educational needs, or says everything that is wrong with it. */
@Component
class SenAnswers {

    private final SenCodes codes;
    private final Authorities authorities;
    private final Children children;
    private final Clock clock;

    SenAnswers(SenCodes codes, Authorities authorities, Children children, Clock clock) {
        this.codes = codes;
        this.authorities = authorities;
        this.children = children;
        this.clock = clock;
    }

    /** @param wanted empty if there are problems @param problems what to do, by field, in the order of the fields */
    record Outcome(Optional<Wanted> wanted, Map<String, String> problems) {}

    @Transactional(readOnly = true)
    Outcome read(ChildId child, SenForm form) {
        var born = children.find(child).flatMap(ChildSummary::dateOfBirth);
        return new SenSheet(form, codes, authorities, new Days(LocalDate.now(clock), born)).read();
    }
}
