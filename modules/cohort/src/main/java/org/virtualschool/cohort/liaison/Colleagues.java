package org.virtualschool.cohort.liaison;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.ChildReach;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Staff;
import org.virtualschool.audit.ChildId;

/** The people of the virtual school who work with a child. */
@Component
class Colleagues {

    private static final List<String> ROLES =
            List.of(Roles.VIRTUAL_SCHOOL_HEAD, Roles.COORDINATOR, Roles.LEARNING_MENTOR, Roles.ADMINISTRATOR);

    private final Staff staff;
    private final ChildReach reach;

    Colleagues(Staff staff, ChildReach reach) {
        this.staff = staff;
        this.reach = reach;
    }

    /** By name; nobody from social care or a school. */
    List<Staff.Member> whoReach(ChildId child) {
        return staff.today().stream().filter(member -> reaches(member, child)).toList();
    }

    private boolean reaches(Staff.Member member, ChildId child) {
        var here = member.memberships().stream()
                .filter(membership -> ROLES.contains(membership.role()))
                .toList();
        return !here.isEmpty() && reach.reaches(member.person(), here, child);
    }
}
