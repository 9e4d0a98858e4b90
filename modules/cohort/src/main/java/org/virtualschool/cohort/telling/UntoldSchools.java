package org.virtualschool.cohort.telling;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** A school that has a looked-after child knows it, or the coordinator tells it. */
@Component
class UntoldSchools implements DutySource {

    private final NoticeRepository notices;
    private final Tellings tellings;

    UntoldSchools(NoticeRepository notices, Tellings tellings) {
        this.notices = notices;
        this.tellings = tellings;
    }

    @Override
    public String key() {
        return "cohort.school-untold";
    }

    @Override
    public String says() {
        return "The child’s school does not know yet: tell it, or say who is who there";
    }

    @Override
    public String saysOfMany(int count) {
        return "The schools of " + count + " children do not know yet: tell them, or say who is who there";
    }

    @Override
    public String path(Work work) {
        return work.child()
                .map(child -> "children/" + child + "/school-notices/" + work.subject())
                .orElse("untold-schools");
    }

    @Override
    public List<Work> due() {
        return tellings.of(notices.open()).stream()
                .filter(tellings::needsSomebody)
                .map(telling -> work(telling.notice()))
                .toList();
    }

    private Work work(Notice notice) {
        return new Work(
                key(),
                notice.id().value(),
                Optional.of(notice.child()),
                "",
                new Work.Assignee.Role(Roles.COORDINATOR),
                Optional.empty());
    }
}
