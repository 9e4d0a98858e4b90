package org.virtualschool.cohort.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.cohort.roll.RollFixtures.aChild;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.access.ChildReach;
import org.virtualschool.access.Me;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.spi.ChildFinder;
import org.virtualschool.casework.spi.ChildrenInReach;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.directory.Urn;
import org.virtualschool.web.NotFound;

@CohortTest
class ReachRepositoryTests {

    private static final PersonId JO = PersonId.of("https://id.example/realm", "jo");

    @Autowired
    private ChildReach reach;

    @Autowired
    private ChildrenInReach names;

    @Autowired
    private ChildFinder finder;

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private Councils councils;

    @Autowired
    private RollBook book;

    @Test
    void isNothingWithoutAMembership() {
        var child = book.store(councils.calderdale(), aChild());

        assertThat(reaches(child)).isFalse();
        assertThat(reaches(child, new Scope.Everyone())).isTrue();
    }

    @Test
    void endsWithTheYearGroups() {
        var child = book.store(councils.calderdale(), aChild().inYear(9));

        assertThat(reaches(child, new Scope.YearGroups(Set.of(8, 9)))).isTrue();
        assertThat(reaches(child, new Scope.YearGroups(Set.of(10)))).isFalse();
        assertThat(reaches(child, new Scope.YearGroups(Set.of()))).isFalse();
    }

    @Test
    void endsWithTheCaseload() {
        var child = book.store(councils.calderdale(), aChild());
        assertThat(reaches(child, new Scope.Caseload())).isFalse();

        councils.doIn(councils.calderdale(), () -> caseloads.add(JO, child));
        assertThat(reaches(child, new Scope.Caseload())).isTrue();

        councils.doIn(councils.calderdale(), () -> caseloads.remove(JO, child));
        assertThat(reaches(child, new Scope.Caseload())).isFalse();
    }

    @Test
    void endsForASchoolWhenTheChildLeavesItsRollOrCare() {
        var council = councils.calderdale();
        var fixture = aChild().atSchool(new Urn(990002), "Vale School");
        var child = book.store(council, fixture);
        var school = new Scope.SchoolRoll(Set.of(990002));
        assertThat(reaches(child, school)).isTrue();

        book.change(council, book.again(council, fixture).atSchool(new Urn(990003), "Moor School"));
        assertThat(reaches(child, school)).isFalse();

        book.change(council, book.again(council, fixture).atSchool(new Urn(990002), "Vale School"));
        book.change(council, book.again(council, fixture).ceased(java.time.LocalDate.of(2026, 11, 1), "E4A"));
        assertThat(reaches(child, school)).isFalse();
    }

    @Test
    void endsForASchoolWhenThePlaceThereEndsAndNoOtherBegins() {
        var council = councils.calderdale();
        var fixture = aChild().atSchool(new Urn(990004), "Dale School");
        var child = book.store(council, fixture);
        var school = new Scope.SchoolRoll(Set.of(990004));
        assertThat(reaches(child, school)).isTrue();

        book.change(council, book.again(council, fixture).withoutSchool());

        assertThat(reaches(child, school)).isFalse();
        assertThat(reaches(child, new Scope.Everyone())).isTrue();
    }

    @Test
    void isOfAnyOfSeveralMemberships() {
        var child = book.store(councils.calderdale(), aChild().inYear(3));

        assertThat(reaches(child, new Scope.YearGroups(Set.of(11)), new Scope.YearGroups(Set.of(3))))
                .isTrue();
    }

    @Test
    void neverCrossesToAnotherCouncil() {
        var child = book.store(councils.hillingdon(), aChild());

        assertThat(reaches(child, new Scope.Everyone())).isFalse();
        assertThatThrownBy(() -> councils.doIn(councils.calderdale(), () -> caseloads.add(JO, child)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void namesAndFindsOnlyWhomItReaches() {
        var near = book.store(
                councils.calderdale(), aChild().named("Nadia", "Reachable").inYear(8));
        var far = book.store(
                councils.calderdale(), aChild().named("Farid", "Reachable").inYear(2));
        var foreign = book.store(
                councils.hillingdon(), aChild().named("Fatima", "Reachable").inYear(8));
        var yearEight = List.of(new Me.Membership("role", "Role", new Scope.YearGroups(Set.of(8))));

        assertThat(councils.in(
                        councils.calderdale(), () -> names.namesReached(List.of(near, far, foreign), JO, yearEight)))
                .containsExactly(Map.entry(near, "Nadia Reachable"));
        assertThat(councils.in(councils.calderdale(), () -> finder.find("reachable", JO, yearEight, 10)))
                .extracting(ChildFinder.Found::child)
                .containsExactly(near);
        assertThat(councils.in(councils.calderdale(), () -> finder.find("reachable", JO, List.of(), 10)))
                .isEmpty();
    }

    private boolean reaches(ChildId child, Scope... scopes) {
        var memberships = List.of(scopes).stream()
                .map(scope -> new Me.Membership("role", "Role", scope))
                .toList();
        return councils.in(councils.calderdale(), () -> reach.reaches(JO, memberships, child));
    }
}
