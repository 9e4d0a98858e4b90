package org.virtualschool.cohort.roll;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.cohort.care.TwoVersionsRepository;

/** Where a list and the roll tell a child's care differently, somebody has to find out which is right. */
@Component
class TwoVersionsWait implements DutySource {

    private final TwoVersionsRepository versions;

    TwoVersionsWait(TwoVersionsRepository versions) {
        this.versions = versions;
    }

    @Override
    public String key() {
        return "cohort.two-versions";
    }

    @Override
    public String says() {
        return "Decide which of two versions of the child’s care is right";
    }

    @Override
    public String saysOfMany(int count) {
        return "Of " + count + " children there are two versions of their care: decide which is right";
    }

    @Override
    public List<Work> due() {
        return versions.childrenWaiting().stream().map(this::work).toList();
    }

    private Work work(ChildId child) {
        return Work.onChild(key(), child.value(), child, Roles.COORDINATOR);
    }
}
