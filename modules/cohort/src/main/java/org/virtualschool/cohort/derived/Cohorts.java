package org.virtualschool.cohort.derived;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.cohort.roll.PastRollQueries;
import org.virtualschool.cohort.roll.PastRollQueries.AsOf;
import org.virtualschool.cohort.roll.PastRollQueries.PastRow;
import org.virtualschool.web.Paging;

/** Counts and lists the children of a cohort on a day, as we know it now or as we knew it then. */
@Service
class Cohorts {

    private final CohortQueries cohorts;
    private final PastRollQueries past;
    private final Clock clock;

    Cohorts(CohortQueries cohorts, PastRollQueries past, Clock clock) {
        this.cohorts = cohorts;
        this.past = past;
        this.clock = clock;
    }

    /**
     * Every cohort that the reader may ask for, counted.
     *
     * @param sealed how many more were adopted since: a number only, of the whole authority
     * @param openlyOnly whether children whose address is confidential are left out where a count would tell where they are
     */
    record Counts(
            CohortDay day,
            boolean openlyOnly,
            Map<Cohort, Integer> children,
            Map<Cohort, Integer> sealed,
            Map<Optional<Integer>, Integer> years) {}

    /** The children of one cohort. @param sealed as in {@link Counts} */
    record Listing(CohortDay day, int total, int sealed, Paging paging, List<PastRow> rows) {}

    CohortDay day(CohortQuestion question) {
        var today = LocalDate.now(clock);
        return new CohortDay(
                Objects.requireNonNullElse(question.on(), today),
                Objects.requireNonNullElse(question.known(), today),
                question.daysAsked(),
                today);
    }

    @Transactional(readOnly = true)
    Counts count(CohortQuestion question, CohortReach reach) {
        var day = day(question);
        var asked = new EnumMap<Cohort, Condition>(Cohort.class);
        reach.cohorts().forEach(cohort -> asked.put(cohort, reach.to(cohort).and(condition(cohort, day))));
        var sealed = new EnumMap<Cohort, Integer>(Cohort.class);
        reach.cohorts().forEach(cohort -> sealed.put(cohort, sealed(cohort, question, day, reach)));
        var lookedAfter = reach.to(Cohort.LOOKED_AFTER).and(condition(Cohort.LOOKED_AFTER, day));
        return new Counts(
                day,
                reach.schools().seen().isPresent(),
                cohorts.counts(asked, lookedAfter),
                sealed,
                cohorts.byYear(day.on(), day.today(), lookedAfter));
    }

    @Transactional(readOnly = true)
    Listing list(Cohort cohort, CohortQuestion question, CohortReach reach) {
        var day = day(question);
        var asked = reach.to(cohort).and(condition(cohort, day));
        if (question.withoutYear() || question.yearAsked().isPresent()) {
            asked = asked.and(CohortQueries.inYear(question.yearAsked(), day.on(), day.today()));
        }
        var total = past.count(asOf(day), asked);
        var wanted = question.paging();
        var paging = new Paging(Math.min(wanted.number(), wanted.pages(total)), wanted.size());
        return new Listing(
                day,
                total,
                sealed(cohort, question, day, reach),
                paging,
                past.rows(asOf(day), asked, reach.schools(), paging));
    }

    private Condition condition(Cohort cohort, CohortDay day) {
        return new DefinitionQueries(asOf(day), day.from(cohort), day.today()).of(cohort);
    }

    private int sealed(Cohort cohort, CohortQuestion question, CohortDay day, CohortReach reach) {
        return reach.everybody() && cohort.countsSealed() && question.year() == null
                ? cohorts.sealed(day.on(), day.from(cohort), cohort)
                : 0;
    }

    private AsOf asOf(CohortDay day) {
        return new AsOf(
                day.on(), day.known().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
}
