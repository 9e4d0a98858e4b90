package org.virtualschool.cohort.liaison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.ChildReach;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Staff;
import org.virtualschool.access.WorkAddresses;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.liaison.Told.Whom;
import org.virtualschool.cohort.send.PlanContacts;

/** Whom an early warning goes to: the coordinators who reach the child, and the SEN caseworker of its plan. */
@Component
class WhomToTell {

    private final Staff staff;
    private final ChildReach reach;
    private final WorkAddresses addresses;
    private final PlanContacts plans;

    WhomToTell(Staff staff, ChildReach reach, WorkAddresses addresses, PlanContacts plans) {
        this.staff = staff;
        this.reach = reach;
        this.addresses = addresses;
        this.plans = plans;
    }

    /** @param person who signs in here @param email where there is one */
    record Recipient(Whom whom, Optional<PersonId> person, String name, Optional<String> email) {
        @Override
        public String toString() {
            return "Recipient[" + whom + "]";
        }
    }

    /** Everybody but the one who gives the warning. */
    List<Recipient> about(ChildId child, PersonId from) {
        var all = new ArrayList<>(coordinators(child));
        caseworkerOf(child).ifPresent(all::add);
        return all.stream()
                .filter(recipient -> !recipient.person().equals(Optional.of(from)))
                .toList();
    }

    /** The SEN caseworker, where there is a plan or an assessment and somebody said who it is. */
    Optional<Recipient> caseworkerOf(ChildId child) {
        return plans.hasPlan(child) ? plans.caseworkerOf(child).map(this::recipient) : Optional.empty();
    }

    private List<Recipient> coordinators(ChildId child) {
        return staff.today().stream()
                .filter(member -> reaches(member, child))
                .map(member -> new Recipient(
                        Whom.COORDINATOR, Optional.of(member.person()), member.name(), addresses.of(member.person())))
                .toList();
    }

    private boolean reaches(Staff.Member member, ChildId child) {
        var asCoordinator = member.memberships().stream()
                .filter(membership -> membership.role().equals(Roles.COORDINATOR))
                .toList();
        return !asCoordinator.isEmpty() && reach.reaches(member.person(), asCoordinator, child);
    }

    private Recipient recipient(PlanContacts.Caseworker caseworker) {
        var email = caseworker.person().flatMap(addresses::of).or(caseworker::email);
        return new Recipient(Whom.SEN_CASEWORKER, caseworker.person(), caseworker.name(), email);
    }
}
