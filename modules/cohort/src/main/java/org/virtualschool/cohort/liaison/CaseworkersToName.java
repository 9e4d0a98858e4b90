package org.virtualschool.cohort.liaison;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.cohort.send.PlanContacts;

/** Who is to be told of an early warning at the SEN team is recorded: a plan without a caseworker is work while a warning about the child stands. */
@Component
class CaseworkersToName implements DutySource {

    private final EarlyWarningRepository warnings;
    private final PlanContacts plans;

    CaseworkersToName(EarlyWarningRepository warnings, PlanContacts plans) {
        this.warnings = warnings;
        this.plans = plans;
    }

    @Override
    public String key() {
        return "cohort.sen-caseworker";
    }

    @Override
    public String says() {
        return "Record who the SEN caseworker is, and tell them of the early warning";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " children have an early warning and no SEN caseworker recorded";
    }

    @Override
    public String path(Work work) {
        return work.child()
                .map(child -> "children/" + child + "/sen/caseworker")
                .orElse("children");
    }

    @Override
    public List<Work> due() {
        return warnings.standing().stream()
                .map(EarlyWarning::child)
                .distinct()
                .filter(plans::lacksCaseworker)
                .map(this::work)
                .toList();
    }

    private Work work(ChildId child) {
        return Work.onChild(key(), child.value(), child, Roles.COORDINATOR);
    }
}
