package org.virtualschool.cohort.merging;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.merging.ClashRepository.Merge;
import org.virtualschool.cohort.merging.MergePlan.Answers;
import org.virtualschool.web.Conflict;

/**
 * Merges two records of one child. One stays; the other is given up and leads to it, with its identifiers. Episodes are laid together and never
 * changed: what was believed of either is superseded, so that a past roll as it was known then stays as it was.
 */
@Service
class Merging {

    /** Series of short breaks, which are no being looked after: the return's list LS. */
    private static final List<String> SHORT_BREAKS = List.of("V3", "V4");

    private final RecordRepository records;
    private final MergePlanning planning;
    private final MergeWriting writing;
    private final MergeNews news;
    private final Clock clock;

    Merging(RecordRepository records, MergePlanning planning, MergeWriting writing, MergeNews news, Clock clock) {
        this.records = records;
        this.planning = planning;
        this.writing = writing;
        this.news = news;
        this.clock = clock;
    }

    /** Where a record that was given up leads to; empty for any other. */
    @Transactional(readOnly = true)
    Optional<ChildId> standing(ChildId givenUp) {
        return records.standing(givenUp);
    }

    /** What would come of it. */
    @Transactional(readOnly = true)
    MergePlan plan(ChildId kept, ChildId given) {
        return planning.plan(kept, given);
    }

    /**
     * @return what is still to be said, by key; empty once they are merged
     * @throws Conflict if either record was changed since the preview
     */
    @Transactional
    Map<String, String> merge(ChildId kept, ChildId given, Answers answers, String print) {
        var plan = planning.planLocked(kept, given);
        if (!plan.print().equals(print)) {
            throw new Conflict(
                    "record-changed",
                    "One of the two records was changed since you looked. Look at both again before you merge them.");
        }
        var problems = problems(plan, answers);
        if (problems.isEmpty()) {
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            writing.write(
                    plan,
                    answers,
                    status(plan, answers),
                    new Merge(kept, given, Actor.current().person(), at));
            news.tell(plan, answers, status(plan, answers));
        }
        return problems;
    }

    private static Map<String, String> problems(MergePlan plan, Answers answers) {
        var problems = new LinkedHashMap<String, String>();
        plan.obstacles().forEach(words -> problems.put("", words));
        plan.questions().stream()
                .filter(key -> !answers.isAnswered(key))
                .forEach(key -> problems.put(key, "Choose which of the two is right"));
        return problems;
    }

    private static ChildStatus status(MergePlan plan, Answers answers) {
        var statuses = List.of(plan.kept().status(), plan.given().status());
        if (statuses.contains(ChildStatus.DIED)) {
            return ChildStatus.DIED;
        }
        if (plan.lasting(DatedHistory.IN_CARE, answers).isPresent()) {
            return ChildStatus.LOOKED_AFTER;
        }
        return plan.lasting(DatedHistory.LEGAL_STATUS, answers)
                .filter(status -> SHORT_BREAKS.contains(status.value().code()))
                .map(status -> ChildStatus.SHORT_BREAKS)
                .orElse(ChildStatus.CEASED);
    }
}
