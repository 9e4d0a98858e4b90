package org.virtualschool.cohort.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.directory.DeadlineRule;
import org.virtualschool.directory.DeadlineSource;
import org.virtualschool.directory.StricterDeadlines;

/** Reads and sets the council's own deadlines. */
@Service
class OwnDeadlines {

    private final List<DeadlineSource> sources;
    private final StricterDeadlines stricter;
    private final Audit audit;
    private final Clock clock;

    OwnDeadlines(List<DeadlineSource> sources, StricterDeadlines stricter, Audit audit, Clock clock) {
        this.sources = List.copyOf(sources);
        this.stricter = stricter;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param own empty where the rule's own days count */
    record Entry(DeadlineRule rule, Optional<Integer> own) {}

    @Transactional(readOnly = true)
    List<Entry> all() {
        var own = stricter.all();
        return rules().map(rule -> new Entry(rule, Optional.ofNullable(own.get(rule.key()))))
                .toList();
    }

    /** The rule with this key; empty for none. */
    Optional<DeadlineRule> rule(String key) {
        return rules().filter(rule -> rule.key().equals(key)).findFirst();
    }

    /** @param days at least one and no more than the rule's */
    @Transactional
    void set(DeadlineRule rule, int days) {
        if (days == rule.days()) {
            stricter.withdraw(rule.key());
        } else {
            stricter.set(rule.key(), days);
        }
        audit.changed(CohortAction.SET_DEADLINES.key(), List.of(), rule.key() + ": " + days + " " + rule.unit());
    }

    private Stream<DeadlineRule> rules() {
        var today = LocalDate.now(clock);
        return sources.stream().flatMap(source -> source.rules(today).stream());
    }
}
