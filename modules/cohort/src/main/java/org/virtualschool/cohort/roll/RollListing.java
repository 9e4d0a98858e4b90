package org.virtualschool.cohort.roll;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.Reach;

/** Everybody on the list that a question asks for, within what the current reader reaches. */
@Service
public class RollListing {

    private final RollAsking asking;
    private final RollReading roll;
    private final Access access;

    RollListing(RollAsking asking, RollReading roll, Access access) {
        this.asking = asking;
        this.roll = roll;
        this.access = access;
    }

    /**
     * @param children in the order of the list
     * @param withSen those whose special educational needs are asked for and may be seen
     * @param hidden those of whom the reader may not know where they are
     */
    public record Listed(List<ChildId> children, Set<ChildId> withSen, Set<ChildId> hidden) {}

    public Listed listed(RollQuestion question) {
        var asked = asking.by(question);
        var sight = asked.sight();
        var children = roll.ids(asked.question(), sight);
        var needs = Reach.of(access.me().person(), access.reachFor(CohortAction.VIEW_SEND));
        return new Listed(
                children,
                question.columnsAsked().contains(RollColumn.SEN)
                        ? Set.copyOf(roll.ids(asked.question(), sight.and(needs)))
                        : Set.of(),
                hidden(asked, children));
    }

    /** Of whom neither school nor placement is told, because the reader may not know one of them. */
    private Set<ChildId> hidden(RollAsking.Asked asked, List<ChildId> children) {
        var sight = asked.sight();
        if (sight.schools().seen().isEmpty() && sight.care().isEmpty()) {
            return Set.of();
        }
        var places = asked.question().columnsAsked().contains(RollColumn.PLACED);
        var seen = places ? sight.ofSchools().ofPlacements() : sight.ofSchools();
        var hidden = new HashSet<>(children);
        hidden.removeAll(Set.copyOf(roll.ids(asked.question(), seen)));
        return Set.copyOf(hidden);
    }
}
