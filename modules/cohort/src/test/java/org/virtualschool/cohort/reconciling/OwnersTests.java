package org.virtualschool.cohort.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.virtualschool.access.Me.Membership;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.Staff.Member;
import org.virtualschool.audit.PersonId;

/** A difference is of whoever is nearest the child. */
class OwnersTests {

    private static final Member NEAR = member("Near", Roles.COORDINATOR, new Scope.Caseload());
    private static final Member OF_SIX = member("Six", Roles.COORDINATOR, new Scope.YearGroups(Set.of(5, 6)));
    private static final Member OF_SEVEN = member("Seven", Roles.COORDINATOR, new Scope.YearGroups(Set.of(7)));
    private static final Member OF_ALL = member("All", Roles.COORDINATOR, new Scope.Everyone());
    private static final Member HEAD = member("Head", Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
    private static final Member WORKER = member("Worker", Roles.SOCIAL_WORKER, new Scope.Caseload());

    private final Owners owners = new Owners(List.of(HEAD, OF_ALL, OF_SEVEN, OF_SIX, NEAR, WORKER));

    @Test
    void isTheCoordinatorsOnWhoseCaseloadTheChildIs() {
        assertThat(owners.of(child(6, NEAR, WORKER))).isEqualTo("Near");
    }

    @Test
    void isTheYearGroupsWhereNoCoordinatorHasTheChild() {
        assertThat(owners.of(child(6, WORKER))).isEqualTo("Six");
    }

    @Test
    void isTheirsWhoHaveEveryChildWhereNobodyHasTheYear() {
        assertThat(owners.of(child(11))).isEqualTo("All");
        assertThat(owners.of(Around.nobody())).isEqualTo("All");
    }

    @Test
    void isTheHeadsWhereThereIsNoCoordinatorForTheChild() {
        assertThat(new Owners(List.of(HEAD, OF_SEVEN, NEAR, WORKER)).of(child(6, WORKER)))
                .isEqualTo("Head");
    }

    @Test
    void isNobodysWhereThereIsNeither() {
        assertThat(new Owners(List.of(WORKER)).of(child(6, WORKER))).isEmpty();
    }

    private static Around child(int year, Member... caseload) {
        return new Around(
                Set.of(caseload).stream().map(Member::person).collect(Collectors.toSet()),
                Optional.of(year),
                Optional.empty());
    }

    private static Member member(String name, String role, Scope scope) {
        return new Member(
                PersonId.of("https://id.example/realm", name),
                name,
                Optional.empty(),
                List.of(new Membership(role, role, scope)));
    }
}
