package org.virtualschool.cohort.liaison;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** A coordinator reads each change of circumstance and says what follows for the child's education. */
@Component
class CircumstancesToRead implements DutySource {

    private final CircumstanceRepository circumstances;

    CircumstancesToRead(CircumstanceRepository circumstances) {
        this.circumstances = circumstances;
    }

    @Override
    public String key() {
        return "cohort.change-of-circumstance";
    }

    @Override
    public String says() {
        return "Read the change of circumstance, and say what follows for education";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " changes of circumstance wait to be read";
    }

    @Override
    public String path(Work work) {
        return work.child()
                .map(child -> "children/" + child + "/liaison/changes/" + work.subject())
                .orElse("children");
    }

    @Override
    public List<Work> due() {
        return circumstances.unseen().stream().map(this::work).toList();
    }

    private Work work(Circumstance told) {
        return new Work(
                key(),
                told.id().value(),
                Optional.of(told.child()),
                "",
                new Work.Assignee.Role(Roles.COORDINATOR),
                Optional.of(told.readBy()));
    }
}
