package org.virtualschool.access.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.access.People.someSubject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.Me;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.People;
import org.virtualschool.access.Scope;
import org.virtualschool.access.Staff;
import org.virtualschool.access.TestRealm;
import org.virtualschool.access.identity.Caller;
import org.virtualschool.access.membership.Standings;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Team;
import org.virtualschool.tenancy.Tenants;

@AccessTest
class DemonstrationPeopleTests {

    @TempDir
    private Path folder;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Staff staff;

    @Autowired
    private Standings standings;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Clock clock;

    @Autowired
    private People people;

    @Test
    void haveTheMembershipsThatTheFileNamesHoweverOftenItIsRead() throws IOException {
        var teacher = someSubject();
        var number = Staff.normal("sw" + someSubject());
        var file = """
                issuer: %s
                people:
                  - subject: %s
                    name: Sam O’Grady
                    worker-number: %s
                    memberships:
                      - {authority: calderdale, role: designated-teacher, scope: {schools: [107777, 107778]}}
                      - {authority: calderdale, role: key-stage-coordinator, scope: {years: [7, 8]}}
                      - {authority: hillingdon, role: social-worker, scope: caseload}
                  - client: calderdale-case-system
                    name: Case system
                    memberships:
                      - {authority: calderdale, role: machine-client, scope: everyone}
                  - subject: %s
                    name: Nobody Yet
                    memberships: []
                """.formatted(TestRealm.issuer(), teacher, number.toLowerCase(Locale.ROOT), someSubject());

        load(file);
        load(file);

        assertThat(scopesIn("calderdale", People.person(teacher)))
                .containsExactlyInAnyOrder(
                        new Scope.SchoolRoll(Set.of(107777, 107778)), new Scope.YearGroups(Set.of(7, 8)));
        assertThat(people.in("calderdale", staff::byWorkerNumber)).containsEntry(number, People.person(teacher));
        assertThat(scopesIn("hillingdon", People.person(teacher))).containsExactly(new Scope.Caseload());
        assertThat(scopesIn("calderdale", Caller.machine(TestRealm.issuer(), "calderdale-case-system")))
                .containsExactly(new Scope.Everyone());
    }

    @Test
    void workInTheTeamsThatTheFileNames() throws IOException {
        var mentor = someSubject();
        var file = """
                issuer: %s
                people:
                  - subject: %s
                    name: Sam O’Grady
                    memberships:
                      - {authority: calderdale, role: key-stage-coordinator, scope: team, team: key-stage-1}
                """.formatted(TestRealm.issuer(), mentor);

        load(file);

        var team = new Team("key-stage-1", "Key stage 1", Set.of(1, 2));
        assertThat(scopesIn("calderdale", People.person(mentor))).containsExactly(Scope.YearGroups.of(team));
        assertThatThrownBy(() -> load(file.replace("key-stage-1", "key-stage-9")))
                .hasMessageContaining("a team that calderdale has not: key-stage-9");
    }

    @Test
    void stopTheStartWhenTheFileNamesWhatIsNotThere() {
        assertThatThrownBy(() -> load("""
                issuer: %s
                people:
                  - {subject: x, name: X, memberships: [{authority: atlantis, role: social-worker, scope: caseload}]}
                """.formatted(TestRealm.issuer()))).hasMessageContaining("atlantis");
        assertThatThrownBy(() -> load("""
                issuer: %s
                people:
                  - {subject: x, name: X, shoe-size: 9}
                """.formatted(TestRealm.issuer()))).hasStackTraceContaining("shoe-size");
    }

    private void load(String yaml) throws IOException {
        var file = Files.writeString(folder.resolve("people.yaml"), yaml);
        new DemonstrationPeople(file, memberships, staff, tenants, clock).run(new DefaultApplicationArguments());
    }

    private List<Scope> scopesIn(String authority, PersonId person) {
        return people.in(authority, () -> standings.of(person)).orElseThrow().me().memberships().stream()
                .map(Me.Membership::scope)
                .toList();
    }
}
