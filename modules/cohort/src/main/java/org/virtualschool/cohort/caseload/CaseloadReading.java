package org.virtualschool.cohort.caseload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.access.Staff;
import org.virtualschool.access.Staff.Member;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.Reach;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.cohort.roll.ChildSearchQueries;
import org.virtualschool.web.NotFound;

/** Reads who looks after whom. */
@Service
class CaseloadReading {

    static final int MOST_FOUND = 25;

    private final CaseloadQueries caseloads;
    private final ChildSearchQueries children;
    private final TransferRepository transfers;
    private final Staff staff;
    private final Access access;

    CaseloadReading(
            CaseloadQueries caseloads,
            ChildSearchQueries children,
            TransferRepository transfers,
            Staff staff,
            Access access) {
        this.caseloads = caseloads;
        this.children = children;
        this.transfers = transfers;
        this.staff = staff;
        this.access = access;
    }

    /** Somebody with the number of children on the caseload. */
    record Size(Member member, int children) {}

    /** Everybody whose access reaches a caseload, and those whose access has ended and who still have children on one. */
    @Transactional(readOnly = true)
    List<Size> everybody() {
        var sizes = new HashMap<>(caseloads.sizes(reach(CohortAction.VIEW_CASELOADS)));
        var all = new ArrayList<Size>();
        for (var member : staff.today()) {
            var size = sizes.remove(member.person());
            if (member.hasCaseload() || size != null) {
                all.add(new Size(member, size == null ? 0 : size));
            }
        }
        sizes.forEach((person, size) -> staff.find(person).ifPresent(member -> all.add(new Size(member, size))));
        return all;
    }

    /**
     * One person's caseload now and before.
     *
     * @param transfers of whole caseloads, from and to the person
     * @param names of those who changed it, as far as known
     */
    record Caseload(
            Member member, List<Held> now, List<Held> before, List<Transfer> transfers, Map<PersonId, String> names) {}

    /** @throws NotFound for somebody who has no caseload here and never had one */
    @Transactional(readOnly = true)
    Caseload of(PersonId person) {
        var reach = reach(CohortAction.VIEW_CASELOADS);
        var now = caseloads.now(person, reach, schools(CohortAction.VIEW_CASELOADS));
        var before = caseloads.before(person, reach, schools(CohortAction.VIEW_CASELOADS));
        var member = staff.find(person)
                .filter(known -> known.hasCaseload() || !now.isEmpty() || !before.isEmpty())
                .orElseThrow(() -> new NotFound("caseload-not-found", "There is no such caseload here"));
        var moved = transfers.of(person);
        var names = names(now, before);
        moved.stream().flatMap(one -> Stream.of(one.from(), one.to(), one.by())).forEach(who -> name(names, who));
        return new Caseload(member, now, before, moved, names);
    }

    /** Whom the person works with now, as far as whoever asks may change that. */
    @Transactional(readOnly = true)
    List<Held> changeable(PersonId person) {
        return caseloads.now(person, reach(CohortAction.CHANGE_CASELOAD), schools(CohortAction.CHANGE_CASELOAD));
    }

    /** Children to put on a caseload, found by name or number. */
    @Transactional(readOnly = true)
    List<ChildSearchQueries.Found> find(String typed) {
        return children.lookedAfter(
                typed, reach(CohortAction.CHANGE_CASELOAD), schools(CohortAction.CHANGE_CASELOAD), MOST_FOUND);
    }

    /** Who works and worked with the child. @param others who could be asked to */
    record Around(List<Held> now, List<Held> before, List<Member> others, Map<PersonId, String> names) {}

    @Transactional(readOnly = true)
    Around around(ChildId child) {
        var all = caseloads.of(child, reach(CohortAction.VIEW_PEOPLE), schools(CohortAction.VIEW_PEOPLE));
        var now = all.stream().filter(Held::lasts).toList();
        var others = staff.today().stream()
                .filter(Member::hasCaseload)
                .filter(member -> now.stream().noneMatch(held -> held.person().equals(member.person())))
                .toList();
        return new Around(now, all.stream().filter(held -> !held.lasts()).toList(), others, names(all, List.of()));
    }

    private Map<PersonId, String> names(List<Held> some, List<Held> others) {
        var names = new HashMap<PersonId, String>();
        for (var held : List.of(some, others).stream().flatMap(List::stream).toList()) {
            List.of(Optional.of(held.person()), held.by(), held.endedBy()).stream()
                    .flatMap(Optional::stream)
                    .forEach(person -> name(names, person));
        }
        return names;
    }

    private void name(Map<PersonId, String> names, PersonId person) {
        names.computeIfAbsent(person, unnamed -> access.nameOf(unnamed).orElse("the platform"));
    }

    private Condition reach(CohortAction action) {
        return Reach.of(access.me().person(), access.reachFor(action));
    }

    private SchoolReach schools(CohortAction action) {
        return SchoolReach.of(access, action);
    }
}
