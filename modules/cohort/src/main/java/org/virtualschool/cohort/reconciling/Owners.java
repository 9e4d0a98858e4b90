package org.virtualschool.cohort.reconciling;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.virtualschool.access.Me.Membership;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.Staff.Member;

/**
 * Whose a difference is: the coordinators on whose caseload the child is; else those of its year group; else those who have every child; else the
 * head of the virtual school. Whoever is nearer the child comes first, and nobody further besides.
 */
final class Owners {

    private final List<Member> staff;

    Owners(List<Member> staff) {
        this.staff = staff;
    }

    /** The names; empty where the council has neither a coordinator for the child nor a head. */
    String of(Around child) {
        return Stream.<Predicate<Member>>of(
                        member -> coordinates(member, scope -> scope instanceof Scope.Caseload)
                                && child.caseload().contains(member.person()),
                        member -> coordinates(
                                member,
                                scope -> scope instanceof Scope.YearGroups groups
                                        && child.year()
                                                .filter(groups.years()::contains)
                                                .isPresent()),
                        member -> coordinates(member, scope -> scope instanceof Scope.Everyone),
                        member -> holds(member, Roles.VIRTUAL_SCHOOL_HEAD, scope -> true))
                .map(this::names)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String names(Predicate<Member> who) {
        return staff.stream().filter(who).map(Member::name).distinct().collect(Collectors.joining(", "));
    }

    private static boolean coordinates(Member member, Predicate<Scope> reaching) {
        return holds(member, Roles.COORDINATOR, reaching);
    }

    private static boolean holds(Member member, String role, Predicate<Scope> reaching) {
        return member.memberships().stream()
                .filter(held -> held.role().equals(role))
                .map(Membership::scope)
                .anyMatch(reaching);
    }
}
