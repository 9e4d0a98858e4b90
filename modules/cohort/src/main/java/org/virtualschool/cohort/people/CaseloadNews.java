package org.virtualschool.cohort.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Staff;
import org.virtualschool.access.Staff.Member;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.people.CaseloadRepository.Pair;

/** What follows when children go from one caseload to another: the audit, and what was open for the one about them goes along. */
@Component
class CaseloadNews {

    private final Audit audit;
    private final WorkList work;
    private final Staff staff;

    CaseloadNews(Audit audit, WorkList work, Staff staff) {
        this.audit = audit;
        this.work = work;
        this.staff = staff;
    }

    /** Somebody gave the children of the one to the other. */
    void moved(PersonId from, PersonId to, Collection<ChildId> children) {
        tell(children, "moved from the caseload of " + from + " to that of " + to);
        if (!children.isEmpty()) {
            children.forEach(child -> pass(child, from, to));
            work.lookAgain();
        }
    }

    /**
     * A list took children off caseloads and put some on others. What was open for whom it no longer names goes to whom it names now; where that is
     * nobody who signs in, to the coordinators, so that somebody sees it.
     *
     * @param named everybody whom lists name now
     */
    void listed(Set<Pair> over, Set<Pair> missing, Set<Pair> named) {
        if (!over.isEmpty()) {
            tell(children(over), "taken off a caseload, as a list says");
            var successors = successors(named);
            over.forEach(pair -> leave(pair, successors));
        }
        if (!missing.isEmpty()) {
            tell(children(missing), "added to a caseload, as a list says");
        }
    }

    /** By child, who has access today. */
    private Map<ChildId, PersonId> successors(Set<Pair> named) {
        var here = staff.today().stream()
                .filter(Member::hasCaseload)
                .map(Member::person)
                .collect(Collectors.toSet());
        var successors = new HashMap<ChildId, PersonId>();
        named.stream()
                .filter(pair -> here.contains(pair.person()))
                .forEach(pair -> successors.put(pair.child(), pair.person()));
        return successors;
    }

    private void leave(Pair pair, Map<ChildId, PersonId> successors) {
        var successor = successors.get(pair.child());
        if (successor != null) {
            pass(pair.child(), pair.person(), successor);
            return;
        }
        var left = work.leave(pair.child(), pair.person(), Roles.COORDINATOR);
        if (left > 0) {
            tell(List.of(pair.child()), "open work of " + pair.person() + " went to the coordinators: " + left);
        }
    }

    private void pass(ChildId child, PersonId from, PersonId to) {
        var carried = work.pass(child, from, to);
        if (carried > 0) {
            tell(List.of(child), "open work went from " + from + " to " + to + ": " + carried);
        }
    }

    private static List<ChildId> children(Set<Pair> pairs) {
        return pairs.stream().map(Pair::child).toList();
    }

    private void tell(Collection<ChildId> children, String what) {
        audit.changed(CohortAction.CHANGE_CASELOAD.key(), children, what);
    }
}
