package org.virtualschool.cohort.handover;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.Work.Assignee;
import org.virtualschool.casework.spi.DutySource;

/**
 * Work about children who go to somebody else.
 *
 * @param words what is to be done
 * @param ofMany the same for several, after their number
 * @param which the handovers that call for it
 * @param who is to do it
 */
record HandoverDuty(
        String key,
        String words,
        String ofMany,
        Predicate<Handover> which,
        Function<Handover, Assignee> who,
        HandoverRepository handovers,
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
        return work.child()
                .map(child -> "children/" + child + "/handovers/" + work.subject())
                .orElse("children");
    }

    @Override
    public List<Work> due() {
        return handovers.waiting().stream().filter(which).map(this::work).toList();
    }

    private Work work(Handover handover) {
        var due = handover.isOpen() ? Optional.of(days.due(handover.askedAt())) : Optional.<java.time.LocalDate>empty();
        return new Work(key, handover.id().value(), Optional.of(handover.child()), "", who.apply(handover), due);
    }
}
