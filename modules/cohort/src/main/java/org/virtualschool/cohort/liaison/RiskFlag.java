package org.virtualschool.cohort.liaison;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.ChildActions;
import org.virtualschool.cohort.CohortAction;

/** On every page about a child whose placement or school place is at risk, for those who may know it. */
@Component
class RiskFlag implements ChildActions {

    private final Access access;
    private final EarlyWarningRepository warnings;

    RiskFlag(Access access, EarlyWarningRepository warnings) {
        this.access = access;
        this.warnings = warnings;
    }

    @Override
    public List<Deed> of(ChildId child) {
        return List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Deed> flags(ChildId child) {
        if (!access.may(CohortAction.VIEW_LIAISON, child)) {
            return List.of();
        }
        return warnings
                .standingOf(child)
                .map(id -> new Deed(
                        "Placement or school place at risk: read the early warning",
                        "children/" + child + "/liaison/warnings/" + id))
                .stream()
                .toList();
    }
}
