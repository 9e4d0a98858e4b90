package org.virtualschool.casework.home;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.virtualschool.access.Me;
import org.virtualschool.access.Staff.Member;
import org.virtualschool.casework.home.WorkQueries.Whose;

/** All open work that a reader has to do or oversees, in groups. */
record WorkInHand(List<OpenGroup> groups) {

    /** How much of each kind is open. */
    List<KindOfWork> kinds(Whose whose) {
        return groups.stream()
                .filter(group -> switch (whose) {
                    case MINE -> group.mine();
                    case OTHERS -> !group.mine();
                    case ANYBODYS -> true;
                })
                .collect(groupingBy(OpenGroup::kind, TreeMap::new, toList()))
                .values()
                .stream()
                .map(WorkInHand::kind)
                .toList();
    }

    private static KindOfWork kind(List<OpenGroup> groups) {
        return new KindOfWork(
                groups.getFirst().kind(),
                groups.stream().mapToInt(OpenGroup::count).sum(),
                groups.stream().mapToInt(OpenGroup::overdue).sum(),
                groups.stream()
                        .flatMap(group -> Stream.ofNullable(group.nextDue()))
                        .min(naturalOrder())
                        .orElse(null),
                groups.stream().map(OpenGroup::since).min(naturalOrder()).orElseThrow());
    }

    /** Whether any is for the person, or for a role that the person has: of whose children it is, the database knows. */
    boolean mayBeFor(Member member) {
        return groups.stream()
                .anyMatch(group -> group.person()
                                .filter(member.person().value()::equals)
                                .isPresent()
                        || group.role().filter(role -> holds(member, role)).isPresent());
    }

    private static boolean holds(Member member, String role) {
        return member.memberships().stream().map(Me.Membership::role).anyMatch(role::equals);
    }
}
