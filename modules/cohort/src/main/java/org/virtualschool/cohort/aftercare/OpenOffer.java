package org.virtualschool.cohort.aftercare;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Action;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.handover.OpenAboutChild;
import org.virtualschool.web.Dates;

/** The offer of the virtual school that a family still waits for. */
@Component
class OpenOffer implements OpenAboutChild {

    private final LeftCareQueries left;
    private final AfterCareRules rules;

    OpenOffer(LeftCareQueries left, AfterCareRules rules) {
        this.left = left;
        this.rules = rules;
    }

    @Override
    public Action action() {
        return CohortAction.GIVE_OFFER;
    }

    @Override
    public List<Line> of(ChildId child) {
        return left.withoutAnswer(child, rules.offered()).map(this::line).stream()
                .toList();
    }

    private Line line(LeftCare one) {
        var due = rules.due(one.learnt());
        return Line.on(
                due,
                "Care ended on " + Dates.day(one.on()) + ": the family waits for the offer of the virtual school, due "
                        + Dates.day(due),
                "children/" + one.child() + "/after-care");
    }
}
