package org.virtualschool.cohort.confidential;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Conflict;

/** Makes a child's address confidential and ends that. It counts from the next page that anybody opens. The audit never says why. */
@Service
class KeepingConfidential {

    private final ConfidentialAddressRepository addresses;
    private final ConfidentialReasons reasons;
    private final Audit audit;
    private final WorkList work;
    private final Clock clock;

    KeepingConfidential(
            ConfidentialAddressRepository addresses,
            ConfidentialReasons reasons,
            Audit audit,
            WorkList work,
            Clock clock) {
        this.addresses = addresses;
        this.reasons = reasons;
        this.audit = audit;
        this.work = work;
        this.clock = clock;
    }

    /** Now and before, the latest first. */
    @Transactional(readOnly = true)
    List<ConfidentialTime> of(ChildId child) {
        return addresses.of(child);
    }

    /** @return what to do, by field; nothing was saved then. Empty if it was @throws Conflict if it is confidential already */
    @Transactional
    Map<String, String> begin(ChildId child, ConfidentialForm form) {
        var problems = problems(form);
        if (problems.isEmpty()) {
            var time = new ConfidentialTime(
                    UuidCreator.getTimeOrderedEpoch(),
                    Objects.requireNonNull(form.from()),
                    Objects.requireNonNull(form.reason()),
                    Optional.ofNullable(form.note()).map(String::strip).filter(words -> !words.isEmpty()),
                    Actor.current().person(),
                    Optional.empty());
            if (!addresses.add(child, time, clock.instant())) {
                throw new Conflict(
                        "confidential-already", "Somebody has made this child's address confidential already");
            }
            changed(child, "address made confidential");
        }
        return problems;
    }

    private Map<String, String> problems(ConfidentialForm form) {
        var problems = new LinkedHashMap<String, String>();
        if (form.from() == null || form.from().isAfter(LocalDate.now(clock))) {
            problems.put("from", "Enter since when it is so, today or earlier");
        }
        if (form.reason() == null || !reasons.has(form.reason())) {
            problems.put("reason", "Choose why it is so");
        }
        return problems;
    }

    /** Today is the first day on which it is no longer so. @throws Conflict if it is not confidential now */
    @Transactional
    void end(ChildId child, String why) {
        var ending = new ConfidentialTime.Ending(
                LocalDate.now(clock), Actor.current().person(), why.strip());
        if (!addresses.end(child, ending, clock.instant())) {
            throw new Conflict("not-confidential", "This child's address is not confidential now");
        }
        changed(child, "address no longer confidential");
    }

    private void changed(ChildId child, String what) {
        audit.changed(CohortAction.KEEP_CONFIDENTIAL.key(), List.of(child), what);
        work.lookAgain();
    }
}
