package org.virtualschool.access.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.access.People.someSubject;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.Staff;
import org.virtualschool.audit.PersonId;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

@AccessTest
class StaffRepositoryTests {

    @Autowired
    private Staff staff;

    @Autowired
    private People people;

    @Test
    void areThePeopleOfTodayWithTheirScopesAndNoMachines() {
        var worker = someone(Roles.SOCIAL_WORKER, new Scope.Caseload());
        people.grant("calderdale", worker, Roles.COORDINATOR, new Scope.YearGroups(Set.of(4)));
        var client = someSubject();
        people.grantMachine("calderdale", client);

        var today = people.in("calderdale", staff::today);

        assertThat(today)
                .filteredOn(member -> member.person().equals(worker))
                .singleElement()
                .satisfies(member -> assertThat(member.memberships()).hasSize(2))
                .matches(Staff.Member::hasCaseload)
                .extracting(Staff.Member::roles)
                .isEqualTo("Social worker, Key stage coordinator");
        assertThat(today).noneMatch(member -> member.roles().contains("Machine"));
        assertThat(people.in("hillingdon", staff::today))
                .noneMatch(member -> member.person().equals(worker));
    }

    @Test
    void keepTheirNameWhenTheirAccessHasEnded() {
        var worker = People.person(someSubject());
        people.revoke("calderdale", people.grant("calderdale", worker, Roles.SOCIAL_WORKER, new Scope.Caseload()));

        assertThat(people.in("calderdale", () -> staff.find(worker)))
                .hasValueSatisfying(member -> assertThat(member.memberships()).isEmpty());
        assertThat(people.in("calderdale", staff::today))
                .noneMatch(member -> member.person().equals(worker));
    }

    @Test
    void haveANumberThatMeansOnePersonOnly() {
        var worker = someone(Roles.SOCIAL_WORKER, new Scope.Caseload());
        var other = someone(Roles.SOCIAL_WORKER, new Scope.Caseload());
        var number = "sw-" + someSubject();
        number(worker, " " + number + " ");

        assertThat(people.in("calderdale", staff::byWorkerNumber)).containsEntry(Staff.normal(number), worker);
        assertThat(people.in("hillingdon", staff::byWorkerNumber)).doesNotContainKey(Staff.normal(number));
        assertThatThrownBy(() -> number(other, number)).isInstanceOf(Refused.class);

        number(worker, "");
        number(other, number);
        assertThat(people.in("calderdale", staff::byWorkerNumber)).containsEntry(Staff.normal(number), other);
    }

    @Test
    void areNobodyElsesToNumber() {
        var worker = someone(Roles.SOCIAL_WORKER, new Scope.Caseload());

        assertThatThrownBy(() -> people.in("hillingdon", () -> {
                    staff.setWorkerNumber(worker, Optional.of("SW1"));
                    return true;
                }))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> number(worker, "9".repeat(51))).isInstanceOf(Refused.class);
    }

    private PersonId someone(String role, Scope scope) {
        var person = People.person(someSubject());
        people.grant("calderdale", person, role, scope);
        return person;
    }

    private void number(PersonId person, String number) {
        people.in("calderdale", () -> {
            staff.setWorkerNumber(person, Optional.of(number));
            return true;
        });
    }
}
