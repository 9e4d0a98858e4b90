package org.virtualschool.cohort.roll;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** What a list said of a child and could not be taken needs somebody's answer. */
@Component
class ValuesThatWait implements DutySource {

    private final HeldValueRepository held;

    ValuesThatWait(HeldValueRepository held) {
        this.held = held;
    }

    @Override
    public String key() {
        return "cohort.values-wait";
    }

    @Override
    public String says() {
        return "Put right what a list said of the child and could not be taken";
    }

    @Override
    public String saysOfMany(int count) {
        return "Of " + count + " children a list said something that could not be taken and needs to be put right";
    }

    @Override
    public List<Work> due() {
        return held.childrenWaiting().stream().map(this::work).toList();
    }

    private Work work(ChildId child) {
        return Work.onChild(key(), child.value(), child, Roles.COORDINATOR);
    }
}
