package org.virtualschool.cohort.schooling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** A looked-after child of school age has a school place, or somebody is finding one. */
@Component
class WithoutSchool implements DutySource {

    private final WithoutSchoolQueries children;
    private final Clock clock;

    WithoutSchool(WithoutSchoolQueries children, Clock clock) {
        this.children = children;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "cohort.no-school-place";
    }

    @Override
    public String says() {
        return "Find a school place for the child, or record the one there is";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " children of school age have no school place recorded";
    }

    @Override
    public List<Work> due() {
        return children.ofSchoolAge(SchoolAge.on(LocalDate.now(clock))).stream()
                .map(this::work)
                .toList();
    }

    private Work work(ChildId child) {
        return Work.onChild(key(), child.value(), child, Roles.COORDINATOR);
    }
}
