package org.virtualschool.cohort.liaison;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** A coordinator reads what a school sent to social care, because nobody assumes that the virtual school has it. */
@Component
class FromSchoolToRead implements DutySource {

    private final FromSchoolRepository log;

    FromSchoolToRead(FromSchoolRepository log) {
        this.log = log;
    }

    @Override
    public String key() {
        return "cohort.from-school";
    }

    @Override
    public String says() {
        return "Read what the school sent";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " times a school sent something that waits to be read";
    }

    @Override
    public String path(Work work) {
        return work.child()
                .map(child -> "children/" + child + "/liaison/from-school/" + work.subject())
                .orElse("children");
    }

    @Override
    public List<Work> due() {
        return log.unseen().stream().map(this::work).toList();
    }

    private Work work(FromSchool sent) {
        return new Work(
                key(),
                sent.id().value(),
                Optional.of(sent.child()),
                "",
                new Work.Assignee.Role(Roles.COORDINATOR),
                Optional.of(sent.readBy()));
    }
}
