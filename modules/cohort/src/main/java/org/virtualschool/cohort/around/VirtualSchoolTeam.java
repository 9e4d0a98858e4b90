package org.virtualschool.cohort.around;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.ChildReach;
import org.virtualschool.access.Me;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Staff;
import org.virtualschool.access.Staff.Member;
import org.virtualschool.audit.ChildId;

/** Who of the virtual school works with a child: those whose role reaches it today. */
@Service
public class VirtualSchoolTeam {

    private static final List<String> ROLES =
            List.of(Roles.VIRTUAL_SCHOOL_HEAD, Roles.COORDINATOR, Roles.LEARNING_MENTOR);

    private final Staff staff;
    private final ChildReach reach;

    VirtualSchoolTeam(Staff staff, ChildReach reach) {
        this.staff = staff;
        this.reach = reach;
    }

    /** Head, coordinators and learning mentors, in this order. */
    @Transactional(readOnly = true)
    public List<PersonLine> of(ChildId child) {
        var lines = new ArrayList<PersonLine>();
        var members = staff.today();
        for (var role : ROLES) {
            members.forEach(member -> line(member, role, child).ifPresent(lines::add));
        }
        return lines;
    }

    private Optional<PersonLine> line(Member member, String role, ChildId child) {
        return member.memberships().stream()
                .filter(held -> held.role().equals(role) && reach.reaches(member.person(), List.of(held), child))
                .findFirst()
                .map(held -> line(member, held));
    }

    private static PersonLine line(Member member, Me.Membership held) {
        return new PersonLine(
                held.role(),
                held.roleName(),
                Optional.of(member.name()),
                List.of(),
                "",
                "Access to this child today",
                Optional.empty());
    }
}
