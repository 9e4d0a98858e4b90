package org.virtualschool.cohort.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.Work.Assignee;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.web.Dates;

/**
 * Work about children whom a list gave to another social worker, until that one says that they know.
 *
 * @param words what is to be done
 * @param ofMany the same for several, after their number
 * @param when whether it is called for, by the last day for an answer
 * @param who is to do it
 */
record TakenOverDuty(
        String key,
        String words,
        String ofMany,
        BiPredicate<TakenOver, LocalDate> when,
        Function<TakenOver, Assignee> who,
        TakenOverRepository children,
        AnswerDays days)
        implements DutySource {

    @Override
    public String says() {
        return words;
    }

    @Override
    public String saysOfMany(int count) {
        return count + " " + ofMany;
    }

    @Override
    public String path(Work work) {
        return work.child().map(child -> "children/" + child + "/taken-over").orElse("children");
    }

    @Override
    public List<Work> due() {
        return children.notKnown().stream()
                .filter(one -> when.test(one, days.due(one.since())))
                .map(this::work)
                .toList();
    }

    private Work work(TakenOver one) {
        return new Work(
                key,
                one.subject(),
                Optional.of(one.child()),
                "(since " + Dates.day(one.since()) + ")",
                who.apply(one),
                Optional.of(days.due(one.since())));
    }
}
