package org.virtualschool.cohort.liaison;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.casework.spi.HomeFigures;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.Reach;

/** How many children's placements or school places are at risk, and whose. */
@Service
class AtRisk implements HomeFigures {

    private final Access access;
    private final AtRiskQueries children;

    AtRisk(Access access, AtRiskQueries children) {
        this.access = access;
        this.children = children;
    }

    /** What the reader reaches. */
    @Transactional(readOnly = true)
    public List<AtRiskQueries.Row> withinReach() {
        return children.within(reach());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Figure> figures() {
        return access.may(CohortAction.VIEW_LIAISON)
                ? List.of(new Figure(
                        15, "Early warnings that stand", children.count(reach()), Optional.of("early-warnings")))
                : List.of();
    }

    private Condition reach() {
        return Reach.of(access.me().person(), access.reachFor(CohortAction.VIEW_LIAISON));
    }
}
